import { S as useHost, _ as useFormat, c as Button, g as classNames, i as Empty, t as Tag, v as useLocale, y as useMessages } from "../render.js";
import { a as Result, c as useQuery, i as DataTable, n as OwnPage, r as accountMessages, t as portalApi } from "./portal-client-CQAzMtgh.js";
import { useState } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
var stack_module_default = {
	stack: "_stack_1mzdc_2",
	row: "_row_1mzdc_13",
	gap1: "_gap1_1mzdc_18",
	gap2: "_gap2_1mzdc_22",
	gap3: "_gap3_1mzdc_26",
	gap4: "_gap4_1mzdc_30",
	gap5: "_gap5_1mzdc_34",
	gap6: "_gap6_1mzdc_38",
	gap7: "_gap7_1mzdc_42",
	gap8: "_gap8_1mzdc_46"
};
// ../../packages/ui/src/stack/stack.tsx
/** Parts below each other, or in a line, with even room between. */
function Stack({ gap = 4, isRow, children }) {
	return /* @__PURE__ */ jsx("div", {
		className: classNames(stack_module_default["stack"], isRow && stack_module_default["row"], stack_module_default[`gap${gap}`]),
		children
	});
}
// src/account/access.page.tsx
/** Entries on a page. */
var PAGE_SIZE = 20;
/** Who looked at my data, when, for which office and why? (I6) */
function AccessPage() {
	const t = useMessages(accountMessages);
	return /* @__PURE__ */ jsx(OwnPage, {
		title: t("access"),
		lead: t("accessLead"),
		children: /* @__PURE__ */ jsx(Entries, {})
	});
}
function Entries() {
	const t = useMessages(accountMessages);
	const format = useFormat();
	const nameOf = useRecordNames();
	const locale = useLocale();
	const [turned, setTurned] = useState([]);
	const after = turned.at(-1);
	const log = useQuery({
		queryKey: [
			"portal",
			"access.list",
			after
		],
		queryFn: ({ signal }) => portalApi.access.list.query({
			limit: PAGE_SIZE,
			after
		}, { signal }),
		placeholderData: (before) => before
	});
	return /* @__PURE__ */ jsx(Result, {
		query: log,
		children: ({ entries, next }) => entries.length === 0 ? /* @__PURE__ */ jsx(Empty, {
			title: t("accessEmpty"),
			hint: t("accessEmptyHint")
		}) : /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(DataTable, {
			caption: t("access"),
			rows: entries,
			rowKey: (row) => row.id,
			empty: t("accessEmpty"),
			columns: [
				{
					key: "when",
					title: t("when"),
					render: (row) => format.dateTime(row.at)
				},
				{
					key: "who",
					title: t("who"),
					isRowHeader: true,
					render: (row) => [row.actorName, row.organisation?.[locale] ?? row.roleTitle[locale]].join(", ")
				},
				{
					key: "what",
					title: t("what"),
					render: (row) => nameOf(row.resource)
				},
				{
					key: "how",
					title: t("how"),
					render: (row) => /* @__PURE__ */ jsx(Tag, {
						tone: row.kind === "refused" ? "warning" : "neutral",
						children: t(row.kind)
					})
				},
				{
					key: "why",
					title: t("why"),
					render: (row) => nameOf(row.reason)
				}
			]
		}), /* @__PURE__ */ jsxs(Stack, {
			isRow: true,
			children: [turned.length > 0 && /* @__PURE__ */ jsx(Button, {
				kind: "secondary",
				busy: log.isFetching,
				onPress: () => setTurned(turned.slice(0, -1)),
				children: t("newer")
			}), next !== null && /* @__PURE__ */ jsx(Button, {
				kind: "secondary",
				busy: log.isFetching,
				onPress: () => setTurned([...turned, next]),
				children: t("older")
			})]
		})] })
	});
}
/** What the modules call their records and reasons; a key that nobody names is shown as it is. */
function useRecordNames() {
	const { modules } = useHost();
	const locale = useLocale();
	return (key) => modules.find((module) => key in module.records)?.records[key]?.[locale] ?? key;
}
export { AccessPage };
