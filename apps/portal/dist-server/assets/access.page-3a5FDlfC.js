import { S as useHost, _ as useFormat, c as Button, i as Empty, t as Tag, v as useLocale, y as useMessages } from "../render.js";
import { a as Result, c as useQuery, i as DataTable, n as OwnPage, r as accountMessages, t as portalApi } from "./portal-client-CnWsqGbP.js";
import { useState } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
// src/account/access.page.tsx
/** Entries on a page; the API gives at most 50. */
var PAGE_SIZE = 20;
var PAGE_SIZE_MAX = 50;
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
	const [limit, setLimit] = useState(PAGE_SIZE);
	const log = useQuery({
		queryKey: [
			"portal",
			"access.list",
			limit
		],
		queryFn: ({ signal }) => portalApi.access.list.query({ limit }, { signal }),
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
		}), next !== null && limit < PAGE_SIZE_MAX && /* @__PURE__ */ jsx(Button, {
			kind: "secondary",
			busy: log.isFetching,
			onPress: () => setLimit(PAGE_SIZE_MAX),
			children: t("more")
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
