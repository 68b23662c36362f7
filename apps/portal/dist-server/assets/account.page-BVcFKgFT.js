import { _ as useFormat, c as Button, f as useSession, h as Banner, l as Section, m as LinkButton, n as shellMessages, t as Tag, y as useMessages } from "../render.js";
import { a as Result, c as useQuery, i as DataTable, l as useQueryClient, n as OwnPage, o as useRefusalMessage, r as accountMessages, s as useMutation, t as portalApi } from "./portal-client-CQAzMtgh.js";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
var summary_list_module_default = {
	list: "_list_xg48q_3",
	row: "_row_xg48q_8",
	term: "_term_xg48q_25",
	detail: "_detail_xg48q_31",
	action: "_action_xg48q_37"
};
// ../../packages/ui/src/summary-list/summary-list.tsx
/** Facts as pairs of a term and its detail. */
function SummaryList({ items }) {
	return /* @__PURE__ */ jsx("dl", {
		className: summary_list_module_default["list"],
		children: items.map((item) => /* @__PURE__ */ jsxs("div", {
			className: summary_list_module_default["row"],
			children: [
				/* @__PURE__ */ jsx("dt", {
					className: summary_list_module_default["term"],
					children: item.term
				}),
				/* @__PURE__ */ jsx("dd", {
					className: summary_list_module_default["detail"],
					children: item.detail
				}),
				item.action && /* @__PURE__ */ jsx("dd", {
					className: summary_list_module_default["action"],
					children: item.action
				})
			]
		}, item.term))
	});
}
// src/shell/sign-out-form.tsx
/** Ends the session. A plain form, so that it works without script; the gateway refuses it from other origins. */
function SignOutForm() {
	const t = useMessages(shellMessages);
	return /* @__PURE__ */ jsx("form", {
		method: "post",
		action: "/auth/sign-out",
		children: /* @__PURE__ */ jsx(Button, {
			type: "submit",
			kind: "secondary",
			children: t("signOut")
		})
	});
}
// src/account/account.page.tsx
/** Who am I here, on which devices, and who looked at my data? */
function AccountPage() {
	const t = useMessages(accountMessages);
	return /* @__PURE__ */ jsxs(OwnPage, {
		title: t("title"),
		children: [
			/* @__PURE__ */ jsx(Me, {}),
			/* @__PURE__ */ jsx(Devices, {}),
			/* @__PURE__ */ jsxs(Section, {
				title: t("access"),
				children: [/* @__PURE__ */ jsx("p", { children: t("accessLead") }), /* @__PURE__ */ jsx(LinkButton, {
					href: "/account/access",
					kind: "secondary",
					children: t("accessLink")
				})]
			})
		]
	});
}
function Me() {
	const t = useMessages(accountMessages);
	const session = useSession();
	if (!session) return null;
	return /* @__PURE__ */ jsxs(Section, {
		title: t("me"),
		children: [/* @__PURE__ */ jsx(SummaryList, { items: [
			{
				term: t("name"),
				detail: session.name
			},
			{
				term: t("id"),
				detail: session.personId
			},
			{
				term: t("level"),
				detail: t("levelIs", { level: session.level })
			}
		] }), /* @__PURE__ */ jsx(SignOutForm, {})]
	});
}
var DEVICES = ["portal", "sessions.list"];
function Devices() {
	const t = useMessages(accountMessages);
	const format = useFormat();
	const say = useRefusalMessage(accountMessages);
	const cache = useQueryClient();
	const devices = useQuery({
		queryKey: DEVICES,
		queryFn: ({ signal }) => portalApi.sessions.list.query(void 0, { signal })
	});
	const reload = () => cache.invalidateQueries({ queryKey: DEVICES });
	const end = useMutation({
		mutationFn: (id) => portalApi.sessions.revoke.mutate({ id }),
		onSettled: reload
	});
	const endOthers = useMutation({
		mutationFn: () => portalApi.sessions.revokeAll.mutate({ keepsCurrent: true }),
		onSettled: reload
	});
	const done = endOthers.data ?? end.data;
	const failed = endOthers.error ?? end.error;
	return /* @__PURE__ */ jsxs(Section, {
		title: t("devices"),
		children: [
			/* @__PURE__ */ jsx("p", { children: t("devicesLead") }),
			/* @__PURE__ */ jsx("div", {
				role: "status",
				children: done && t("ended", { n: done.ended })
			}),
			failed && /* @__PURE__ */ jsx(Banner, {
				tone: "warning",
				title: say(failed)
			}),
			/* @__PURE__ */ jsx(Result, {
				query: devices,
				children: (rows) => /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(DataTable, {
					caption: t("devices"),
					rows,
					rowKey: (row) => row.id,
					empty: t("none"),
					columns: [
						{
							key: "device",
							title: t("device"),
							isRowHeader: true,
							render: (row) => /* @__PURE__ */ jsxs(Fragment, { children: [
								[
									t(row.kind),
									row.browser,
									row.system
								].filter(Boolean).join(", "),
								" ",
								row.isCurrent && /* @__PURE__ */ jsx(Tag, {
									tone: "good",
									children: t("current")
								})
							] })
						},
						{
							key: "since",
							title: t("since"),
							render: (row) => format.dateTime(row.signedInAt)
						},
						{
							key: "seen",
							title: t("seen"),
							render: (row) => format.dateTime(row.lastSeenAt)
						},
						{
							key: "action",
							title: t("action"),
							render: (row) => row.isCurrent ? "–" : /* @__PURE__ */ jsx(Button, {
								kind: "quiet",
								busy: end.isPending && end.variables === row.id,
								onPress: () => end.mutate(row.id),
								children: t("end")
							})
						}
					]
				}), rows.length > 1 && /* @__PURE__ */ jsx(Button, {
					kind: "secondary",
					busy: endOthers.isPending,
					onPress: () => endOthers.mutate(),
					children: t("endOthers")
				})] })
			})
		]
	});
}
export { AccountPage };
