import { createRequire } from "node:module";
import * as React from "react";
import { Component, Suspense, cloneElement, createContext, createContext as createContext$1, createElement, forwardRef, isValidElement, lazy, use, useContext, useContext as useContext$1, useEffect, useId, useMemo, useMemo as useMemo$1, useRef, useRef as useRef$1, useState, useSyncExternalStore } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { parse } from "regexparam";
import { renderToString } from "react-dom/server";
import { loadRemote, registerRemotes } from "@module-federation/runtime";
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// ../../packages/module-kit/src/react/error-boundary.tsx
/** Keeps a failure inside: what is around it goes on working. */
var ErrorBoundary = class extends Component {
	state = {
		error: void 0,
		failed: false
	};
	static getDerivedStateFromError(error) {
		return {
			error,
			failed: true
		};
	}
	componentDidCatch(error) {
		this.props.onError?.(error);
	}
	componentDidUpdate(before) {
		if (this.state.failed && before.resetKey !== this.props.resetKey) this.retry();
	}
	retry = () => this.setState({
		error: void 0,
		failed: false
	});
	render() {
		return this.state.failed ? this.props.fallback(this.state.error, this.retry) : this.props.children;
	}
};
// ../../packages/module-kit/src/react/host.tsx
var HostContext = createContext(null);
/** Gives modules their host. */
function HostProvider({ host, children }) {
	return /* @__PURE__ */ jsx(HostContext, {
		value: host,
		children
	});
}
/**
* The host of this module.
* @throws Error outside of a host: mount the component in the portal, the harness or `StoryHost`
*/
function useHost() {
	const host = useContext(HostContext);
	if (!host) throw new Error("No host: mount this in the portal, the harness or <StoryHost>.");
	return host;
}
// ../../node_modules/.pnpm/use-sync-external-store@1.7.0_react@19.3.1/node_modules/use-sync-external-store/cjs/use-sync-external-store-shim.production.js
/**
* @license React
* use-sync-external-store-shim.production.js
*
* Copyright (c) Meta Platforms, Inc. and affiliates.
*
* This source code is licensed under the MIT license found in the
* LICENSE file in the root directory of this source tree.
*/
var require_use_sync_external_store_shim_production = /* @__PURE__ */ __commonJSMin(((exports) => {
	var React = __require("react");
	function is(x, y) {
		return x === y && (0 !== x || 1 / x === 1 / y) || x !== x && y !== y;
	}
	var objectIs = "function" === typeof Object.is ? Object.is : is;
	var useState = React.useState;
	var useEffect = React.useEffect;
	var useLayoutEffect = React.useLayoutEffect;
	var useDebugValue = React.useDebugValue;
	function useSyncExternalStore$2(subscribe, getSnapshot) {
		var value = getSnapshot(), _useState = useState({ inst: {
			value,
			getSnapshot
		} }), inst = _useState[0].inst, forceUpdate = _useState[1];
		useLayoutEffect(function() {
			inst.value = value;
			inst.getSnapshot = getSnapshot;
			checkIfSnapshotChanged(inst) && forceUpdate({ inst });
		}, [
			subscribe,
			value,
			getSnapshot
		]);
		useEffect(function() {
			checkIfSnapshotChanged(inst) && forceUpdate({ inst });
			return subscribe(function() {
				checkIfSnapshotChanged(inst) && forceUpdate({ inst });
			});
		}, [subscribe]);
		useDebugValue(value);
		return value;
	}
	function checkIfSnapshotChanged(inst) {
		var latestGetSnapshot = inst.getSnapshot;
		inst = inst.value;
		try {
			var nextValue = latestGetSnapshot();
			return !objectIs(inst, nextValue);
		} catch (error) {
			return !0;
		}
	}
	function useSyncExternalStore$1(subscribe, getSnapshot) {
		return getSnapshot();
	}
	var shim = "undefined" === typeof window || "undefined" === typeof window.document || "undefined" === typeof window.document.createElement ? useSyncExternalStore$1 : useSyncExternalStore$2;
	exports.useSyncExternalStore = void 0 !== React.useSyncExternalStore ? React.useSyncExternalStore : shim;
}));
// ../../node_modules/.pnpm/use-sync-external-store@1.7.0_react@19.3.1/node_modules/use-sync-external-store/cjs/use-sync-external-store-shim.development.js
/**
* @license React
* use-sync-external-store-shim.development.js
*
* Copyright (c) Meta Platforms, Inc. and affiliates.
*
* This source code is licensed under the MIT license found in the
* LICENSE file in the root directory of this source tree.
*/
var require_use_sync_external_store_shim_development = /* @__PURE__ */ __commonJSMin(((exports) => {
	"production" !== process.env.NODE_ENV && (function() {
		function is(x, y) {
			return x === y && (0 !== x || 1 / x === 1 / y) || x !== x && y !== y;
		}
		function useSyncExternalStore$2(subscribe, getSnapshot) {
			didWarnOld18Alpha || void 0 === React.startTransition || (didWarnOld18Alpha = !0, console.error("You are using an outdated, pre-release alpha of React 18 that does not support useSyncExternalStore. The use-sync-external-store shim will not work correctly. Upgrade to a newer pre-release."));
			var value = getSnapshot();
			if (!didWarnUncachedGetSnapshot) {
				var cachedValue = getSnapshot();
				objectIs(value, cachedValue) || (console.error("The result of getSnapshot should be cached to avoid an infinite loop"), didWarnUncachedGetSnapshot = !0);
			}
			cachedValue = useState({ inst: {
				value,
				getSnapshot
			} });
			var inst = cachedValue[0].inst, forceUpdate = cachedValue[1];
			useLayoutEffect(function() {
				inst.value = value;
				inst.getSnapshot = getSnapshot;
				checkIfSnapshotChanged(inst) && forceUpdate({ inst });
			}, [
				subscribe,
				value,
				getSnapshot
			]);
			useEffect(function() {
				checkIfSnapshotChanged(inst) && forceUpdate({ inst });
				return subscribe(function() {
					checkIfSnapshotChanged(inst) && forceUpdate({ inst });
				});
			}, [subscribe]);
			useDebugValue(value);
			return value;
		}
		function checkIfSnapshotChanged(inst) {
			var latestGetSnapshot = inst.getSnapshot;
			inst = inst.value;
			try {
				var nextValue = latestGetSnapshot();
				return !objectIs(inst, nextValue);
			} catch (error) {
				return !0;
			}
		}
		function useSyncExternalStore$1(subscribe, getSnapshot) {
			return getSnapshot();
		}
		"undefined" !== typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ && "function" === typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.registerInternalModuleStart && __REACT_DEVTOOLS_GLOBAL_HOOK__.registerInternalModuleStart(Error());
		var React = __require("react"), objectIs = "function" === typeof Object.is ? Object.is : is, useState = React.useState, useEffect = React.useEffect, useLayoutEffect = React.useLayoutEffect, useDebugValue = React.useDebugValue, didWarnOld18Alpha = !1, didWarnUncachedGetSnapshot = !1, shim = "undefined" === typeof window || "undefined" === typeof window.document || "undefined" === typeof window.document.createElement ? useSyncExternalStore$1 : useSyncExternalStore$2;
		exports.useSyncExternalStore = void 0 !== React.useSyncExternalStore ? React.useSyncExternalStore : shim;
		"undefined" !== typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ && "function" === typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.registerInternalModuleStop && __REACT_DEVTOOLS_GLOBAL_HOOK__.registerInternalModuleStop(Error());
	})();
}));
// ../../node_modules/.pnpm/wouter@3.13.0_react@19.3.1/node_modules/wouter/src/use-sync-external-store.js
var import_shim = (/* @__PURE__ */ __commonJSMin(((exports, module) => {
	if (process.env.NODE_ENV === "production") module.exports = require_use_sync_external_store_shim_production();
	else module.exports = require_use_sync_external_store_shim_development();
})))();
// ../../node_modules/.pnpm/wouter@3.13.0_react@19.3.1/node_modules/wouter/src/react-deps.js
var useBuiltinInsertionEffect = React["useInsertionEffect"];
var useIsomorphicLayoutEffect = !!(typeof window !== "undefined" && typeof window.document !== "undefined" && typeof window.document.createElement !== "undefined") ? React.useLayoutEffect : React.useEffect;
var useInsertionEffect = useBuiltinInsertionEffect || useIsomorphicLayoutEffect;
var useEvent = (fn) => {
	const ref = React.useRef([fn, (...args) => ref[0](...args)]).current;
	useInsertionEffect(() => {
		ref[0] = fn;
	});
	return ref[1];
};
// ../../node_modules/.pnpm/wouter@3.13.0_react@19.3.1/node_modules/wouter/src/use-browser-location.js
/**
* History API docs @see https://developer.mozilla.org/en-US/docs/Web/API/History
*/
var events = [
	"popstate",
	"pushState",
	"replaceState",
	"hashchange"
];
var listeners = [];
var onLocationChange = () => listeners.forEach((callback) => callback());
var subscribeToLocationUpdates = (callback) => {
	if (listeners.push(callback) === 1) events.forEach((event) => addEventListener(event, onLocationChange));
	return () => {
		listeners = listeners.filter((listener) => listener !== callback);
		if (!listeners.length) events.forEach((event) => removeEventListener(event, onLocationChange));
	};
};
var useLocationProperty = (fn, ssrFn) => (0, import_shim.useSyncExternalStore)(subscribeToLocationUpdates, fn, ssrFn);
var currentSearch = () => location.search;
var useSearch$1 = ({ ssrSearch } = {}) => useLocationProperty(currentSearch, ssrSearch != null ? () => ssrSearch : currentSearch);
var currentPathname = () => location.pathname;
var usePathname = ({ ssrPath } = {}) => useLocationProperty(currentPathname, ssrPath != null ? () => ssrPath : currentPathname);
var navigate = (to, { replace = false, state = null } = {}) => history[replace ? "replaceState" : "pushState"](state, "", to);
var useBrowserLocation = (opts) => [usePathname(opts), navigate];
var patchKey = Symbol.for("wouter_v3");
if (typeof history !== "undefined" && typeof window[patchKey] === "undefined") {
	for (const type of ["pushState", "replaceState"]) {
		const original = history[type];
		history[type] = function() {
			const result = original.apply(this, arguments);
			const event = new Event(type);
			event.arguments = arguments;
			dispatchEvent(event);
			return result;
		};
	}
	Object.defineProperty(window, patchKey, { value: true });
}
// ../../node_modules/.pnpm/wouter@3.13.0_react@19.3.1/node_modules/wouter/src/paths.js
/**
* When basepath is `undefined` or '/' it is ignored (we assume it's empty string)
*/
var baseDefaults = (base = "") => base === "/" ? "" : base;
var absolutePath = (to, base) => to[0] === "~" ? to.slice(1) : baseDefaults(base) + to;
var relativePath = (base, path) => {
	base = unescape(baseDefaults(base));
	path = unescape(path);
	return !base || (path.toLowerCase() + "/").startsWith(base.toLowerCase() + "/") ? path.slice(base.length) || "/" : "~" + path;
};
var unescape = (str) => {
	try {
		return str.includes("%") ? decodeURI(str) : str;
	} catch (_e) {
		return str;
	}
};
var sanitizeSearch = (search) => unescape(search[0] === "?" ? search.slice(1) : search);
// ../../node_modules/.pnpm/wouter@3.13.0_react@19.3.1/node_modules/wouter/src/index.js
var defaultRouter = {
	hook: useBrowserLocation,
	searchHook: useSearch$1,
	parser: parse,
	base: "",
	ssrPath: void 0,
	ssrSearch: void 0,
	ssrContext: void 0,
	hrefs: (x) => x,
	aroundNav: (n, t, o) => n(t, o)
};
var RouterCtx = createContext$1(defaultRouter);
var useRouter = () => useContext$1(RouterCtx);
/**
* Parameters context. Used by `useParams()` to get the
* matched params from the innermost `Route` component.
*/
var Params0 = {};
var ParamsCtx = createContext$1(Params0);
var useParams = () => useContext$1(ParamsCtx);
var usePathnameFromRouter = (router, base = router.base) => relativePath(base, router.hook(router)[0]);
var useLocationFromRouter = (router) => {
	const [location, navigate] = router.hook(router);
	return [relativePath(router.base, location), useEvent((to, opts) => router.aroundNav(navigate, absolutePath(to, router.base), opts))];
};
var useLocation = () => useLocationFromRouter(useRouter());
var useSearch = () => {
	const router = useRouter();
	return sanitizeSearch(router.searchHook(router));
};
var matchRoute = (parser, route, path, loose) => {
	const { pattern, keys } = route instanceof RegExp ? { pattern: route } : parser(route || "*", loose);
	const result = pattern.exec(path);
	if (!result) return [false, null];
	const params = {};
	for (let i = 1; i < result.length; i++) params[i - 1] = result[i];
	if (keys) for (let i = 0; i < keys.length; i++) params[keys[i]] = result[i + 1];
	else Object.assign(params, result.groups);
	return loose ? [
		true,
		params,
		result[0]
	] : [true, params];
};
var Router = ({ children, ...props }) => {
	const parent_ = useRouter();
	const parent = props.hook ? defaultRouter : parent_;
	let value = parent;
	if (props.ssrPath) {
		const [path, search = props.ssrSearch ?? ""] = props.ssrPath.split("?");
		if (path) props.ssrSearch = search, props.ssrPath = path;
	}
	props.hrefs = props.hrefs ?? props.hook?.hrefs;
	props.searchHook = props.searchHook ?? props.hook?.searchHook;
	let ref = useRef$1(parent), prev = ref.current, next = prev;
	for (let k in parent) {
		const option = k === "base" ? parent[k] + (props[k] ?? "") : props[k] ?? parent[k];
		if (option !== next[k]) {
			if (prev === next) ref.current = next = { ...next };
			next[k] = option;
		}
		if (option !== parent[k] || option !== value[k]) value = next;
	}
	return createElement(RouterCtx.Provider, { value }, children);
};
var h_route = ({ children, component }, params) => {
	if (component) return createElement(component, { params });
	return typeof children === "function" ? children(params) : children;
};
var useCachedParams = (value) => {
	let prev = useRef$1(Params0);
	const curr = prev.current, keys = Object.keys(value);
	return prev.current = keys.length !== Object.keys(curr).length || keys.some((k) => value[k] !== curr[k]) ? value : curr;
};
function useSearchParams() {
	const [location, navigate] = useLocation();
	const search = useSearch();
	const searchParams = useMemo$1(() => new URLSearchParams(search), [search]);
	let tempSearchParams = searchParams;
	return [searchParams, useEvent((nextInit, options) => {
		tempSearchParams = new URLSearchParams(typeof nextInit === "function" ? nextInit(tempSearchParams) : nextInit);
		const paramsStr = tempSearchParams.toString();
		navigate(location + (paramsStr ? "?" + paramsStr : ""), options);
	})];
}
var Route = ({ path, nest, match, ...renderProps }) => {
	const router = useRouter();
	const location = usePathnameFromRouter(router);
	const [matches, routeParams, base] = match ?? matchRoute(router.parser, path, location, nest);
	const params = useCachedParams({
		...useParams(),
		...routeParams
	});
	if (!matches) return null;
	const children = h_route(renderProps, params);
	return createElement(ParamsCtx.Provider, { value: params }, base ? createElement(Router, { base }, children) : children);
};
forwardRef((props, ref) => {
	const router = useRouter();
	const [currentPath, navigate] = useLocationFromRouter(router);
	const { to = "", href: targetPath = to, onClick: _onClick, asChild, children, className: cls, replace, state, transition, ...linkProps } = props;
	linkProps.onClick = useEvent((event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0) return;
		_onClick?.(event);
		if (!event.defaultPrevented) {
			event.preventDefault();
			navigate(targetPath, props);
		}
	});
	linkProps.href = router.hrefs(targetPath[0] === "~" ? targetPath.slice(1) : router.base + targetPath, router);
	if (cls !== void 0) linkProps.className = cls?.call ? cls(currentPath === targetPath) : cls;
	if (ref) linkProps.ref = ref;
	return asChild && isValidElement(children) ? cloneElement(children, linkProps) : createElement("a", linkProps, children);
});
// ../../packages/module-kit/src/react/navigation.tsx
/** Whether a path fits a pattern with `:name` parameters; the parameters when it does. */
function matchPath(parser, pattern, path) {
	const [fits, params] = matchRoute(parser, pattern, path);
	return fits ? params : null;
}
/** The path of the open page, without query, and the pattern parser in use. */
function usePath() {
	const [path] = useLocation();
	return {
		path,
		parser: useRouter().parser
	};
}
/** Opens another page of the portal: `navigate('/health/appointments', { replace: true })`. */
function useNavigate() {
	return useLocation()[1];
}
// ../../packages/i18n/src/define-messages.ts
/**
* Declares a feature's sentences beside its pages. A missing language does not compile.
* @example defineMessages({ left: { vi: 'Còn {n} điểm', en: { one: '{n} point left', other: '{n} points left' } } })
*/
function defineMessages(messages) {
	return messages;
}
/**
* The sentence of a key with its parameters filled in.
* @example translate('en', messages, 'left', { n: 1 }) → '1 point left'
*/
function translate(locale, messages, key, params = {}) {
	const sentence = messages[key]?.[locale];
	if (sentence === void 0) return key;
	return (typeof sentence === "string" ? sentence : sentence[pluralOf(locale, params["n"])]).replace(/\{(\w+)\}/g, (whole, name) => String(params[name] ?? whole));
}
function pluralOf(locale, n) {
	return new Intl.PluralRules(locale).select(Number(n ?? 0)) === "one" ? "one" : "other";
}
// ../../packages/i18n/src/format.ts
/** Asia/Ho_Chi_Minh has no summer time: instants are shown there whatever the browser's zone is. */
var TIME_ZONE = "Asia/Ho_Chi_Minh";
var TAGS = {
	vi: "vi-VN",
	en: "en-GB"
};
var formats = /* @__PURE__ */ new Map();
/**
* Dates, times, money, numbers and lists as people of that language write them.
* @example format('vi').date('2026-11-25') → '25/11/2026'; format('vi').dong('120000') → '120.000 ₫'
*/
function format(locale) {
	let found = formats.get(locale);
	if (!found) formats.set(locale, found = makeFormat(locale));
	return found;
}
function makeFormat(locale) {
	const tag = TAGS[locale];
	const short = new Intl.DateTimeFormat(tag, {
		day: "2-digit",
		month: "2-digit",
		year: "numeric",
		timeZone: "UTC"
	});
	const long = new Intl.DateTimeFormat(tag, {
		weekday: "long",
		day: "numeric",
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	});
	const day = new Intl.DateTimeFormat(tag, {
		day: "2-digit",
		month: "2-digit",
		year: "numeric",
		timeZone: TIME_ZONE
	});
	const time = new Intl.DateTimeFormat(tag, {
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
		timeZone: TIME_ZONE
	});
	const money = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
	const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
	const list = new Intl.ListFormat(tag, { type: "conjunction" });
	const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
	const calendar = (date) => /* @__PURE__ */ new Date(`${date.slice(0, 10)}T00:00:00Z`);
	return {
		/** A calendar date in digits: 25/11/2026. */
		date: (date) => short.format(calendar(date)),
		/** A calendar date with its weekday: Thứ Tư, 25 tháng 11, 2026. */
		longDate: (date) => long.format(calendar(date)),
		/** The day of an instant in Vietnam, in digits. */
		dayOf: (instant) => day.format(new Date(instant)),
		/** The hour and minute of an instant in Vietnam: 08:30. */
		time: (instant) => time.format(new Date(instant)),
		/** An instant in Vietnam: 08:30 25/11/2026. */
		dateTime: (instant) => `${time.format(new Date(instant))} ${day.format(new Date(instant))}`,
		/** An amount of đồng, exact at any size: 120.000 ₫. The space does not break. */
		dong: (amount) => `${money.format(BigInt(amount))}\u00a0₫`,
		/** A number with at most two decimals: 7,5 in Vietnamese. */
		number: (value) => number.format(value),
		/** How far a calendar date is from another: hôm nay, ngày mai, sau 5 ngày. */
		relativeDays: (from, to) => relative.format(Math.round((calendar(to).getTime() - calendar(from).getTime()) / 864e5), "day"),
		/** Items joined as a sentence does: A, B và C. */
		list: (items) => list.format(items)
	};
}
// ../../packages/i18n/src/react.tsx
var LocaleContext = createContext("vi");
/** Sets the language of everything inside. */
function LocaleProvider({ locale, children }) {
	return /* @__PURE__ */ jsx(LocaleContext, {
		value: locale,
		children
	});
}
/** The language the person reads. */
function useLocale() {
	return useContext(LocaleContext);
}
/** Dates, money and numbers in the person's language. */
function useFormat() {
	return format(useLocale());
}
/** The sentences of a feature in the person's language: `const t = useMessages(messages); t('title')`. */
function useMessages(messages) {
	const locale = useLocale();
	return useMemo(() => ((key, params) => translate(locale, messages, key, params)), [locale, messages]);
}
// ../../packages/ui/src/class-names/class-names.ts
/** Joins the class names that are there: a condition that is false, or a class the file does not have, is left out. */
function classNames(...names) {
	return names.filter(Boolean).join(" ");
}
// ../../packages/ui/src/icon/icon-shapes.ts
/** The drawings, each one path on a ground of 24 × 24, drawn with a line of 1.75. */
var iconShapes = {
	account: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-3.9 3.6-6 7.5-6s6.900 2.100 7.500 6",
	"arrow-left": "M19 12H5m6-6-6 6 6 6",
	"arrow-right": "M5 12h14m-6-6 6 6-6 6",
	bell: "M6 10a6 6 0 0 1 12 0c0 4.500 2 6 2 6H4s2-1.500 2-6Zm4 10a2.200 2.200 0 0 0 4 0",
	book: "M12 6.500C10 5 7 4.500 3.500 4.500v13.500c3.500 0 6.500.500 8.500 2 2-1.500 5-2 8.500-2V4.500c-3.500 0-6.500.500-8.500 2Zm0 0V20",
	building: "M4 20.500h16M6 20.500V4.500h8v16m0-11h4v11M9 8h2m-2 4h2m-2 4h2",
	bus: "M5 16.500v-10C5 4.500 8 4 12 4s7 .500 7 2.500v10Zm0-5h14M7.500 16.500V19m9-2.500V19M8 14h.01M16 14h.01",
	calendar: "M4.500 6.500h15v14h-15Zm0 4.500h15M8.500 4v4.500m7-4.500v4.500M9 15h.01m2.990 0h.01m2.990 0h.01",
	card: "M3 6h18v12.500H3Zm0 4.500h18M6.500 15H11",
	car: "M4 16.500v-4l2-5.500c.300-.800.800-1.500 2-1.500h8c1.200 0 1.700.700 2 1.500l2 5.500v4Zm0-4h16M6 16.500V19m12-2.500V19M7.500 14.500h.01m8.990 0h.01",
	certificate: "M5 4h14v11H5Zm3.500 3.500h7m-7 3.500H12m3.500 1v8l-2-1.500-2 1.500v-5",
	check: "m5 12.500 4.500 4.500L19 7.500",
	"check-circle": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-8.800 2.800 2.800L16 9.500",
	chevron: "m9 5 7 7-7 7",
	"chevron-down": "m5 9 7 7 7-7",
	child: "M12 8.500a2.750 2.750 0 1 0 0-5.500 2.750 2.750 0 0 0 0 5.500Zm-5 2.500 5 1.500 5-1.500m-5 1.500V16m0 0-3 5m3-5 3 5",
	clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3.500 2",
	close: "m6 6 12 12M18 6 6 18",
	contrast: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-18v18M12 7h4.500M12 11h6m-6 4h5.500",
	desk: "M3 9h18M5 9v11M19 9v11M13 9v6h6M7 9V4.500h6V9",
	dot: "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
	download: "M12 4v11m-5-4.500 5 5 5-5M5 20h14",
	education: "M2.500 9.500 12 5l9.500 4.500L12 14Zm4 2v5.500c3 2.500 8 2.500 11 0v-5.500m4-2v6",
	external: "M13.500 4.500h6v6m0-6-9 9M17 14v5.500H4.500V7H10",
	eye: "M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
	filter: "M4 6h16M7 12h10m-7 6h4",
	globe: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-9-9h18M12 3c-5 5.500-5 12.500 0 18 5-5.500 5-12.500 0-18Z",
	health: "M12 20S3.500 15.500 3.500 9.300A4.600 4.600 0 0 1 12 6.800a4.600 4.600 0 0 1 8.500 2.500C20.500 15.500 12 20 12 20Zm-8-7.500h4l2-3.500 3 6 1.700-2.500H20",
	home: "M4 11.500 12 4.500l8 7M6 10v10h4.500v-6h3v6H18V10",
	info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.500m0-8.800v.01",
	lock: "M6 10.500h12v10H6Zm2.500 0V8a3.500 3.500 0 0 1 7 0v2.500M12 14.500v2.500",
	map: "m3.500 6 5.500-2 6 2 5.500-2v14L15 20l-6-2-5.500 2Zm5.500-2v14m6-12v14",
	menu: "M4 6.500h16M4 12h16M4 17.500h16",
	minus: "M5 12h14",
	payments: "M3 7.500h16.500v12H3Zm0 0L15 4v3.500m-12 4h0m12.500 2h4v0M15.500 11.500h4v4h-4a2 2 0 0 1 0-4Z",
	phone: "M7 2.500h10v19H7Zm3.500 16h3",
	pin: "M12 21s-7-6.500-7-11.500a7 7 0 0 1 14 0C19 14.500 12 21 12 21Zm0-9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z",
	plus: "M12 5v14m-7-7h14",
	printer: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6.500H7Z",
	qr: "M4 4h6v6H4Zm10 0h6v6h-6ZM4 14h6v6H4Zm10 0h2.500v2.500M20 14v2m0 4h-2.500m-3.500-2v2M7 7h.01M17 7h.01M7 17h.01",
	receipt: "M5.500 3.500v17l2.200-1.500 2.100 1.500 2.200-1.500 2.200 1.500 2.100-1.500 2.200 1.500v-17Zm3.500 5h6m-6 4h6",
	refresh: "M19.500 12a7.500 7.500 0 1 1-2.200-5.300L20 9.500m0-5v5h-5",
	road: "M8 4 4 20M16 4l4 16M12 5v2.500m0 3.500v2.500m0 3.500V20",
	search: "M10.500 17.500a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 5 5",
	shield: "M12 3.500 4.500 6v5.500c0 4.500 3 7.700 7.500 9 4.500-1.300 7.500-4.500 7.500-9V6Zm-3.200 8.300 2.300 2.300 4.200-4.300",
	"sign-in": "M13.500 4.500h5.500v15h-5.500M4 12h11m-4.500-4.500L15 12l-4.500 4.500",
	"sign-out": "M10.500 4.500H5v15h5.500M9.500 12H20.500M16 7.500l4.500 4.500-4.500 4.500",
	star: "m12 4 2.500 5.200 5.500.800-4 4 1 5.700-5-2.700-5 2.700 1-5.700-4-4 5.500-.800Z",
	stethoscope: "M6 4H4.500v5a4.500 4.500 0 0 0 9 0V4H12m-3 9.500V16a4.500 4.500 0 0 0 9 0v-2.500m0 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
	syringe: "m14 4 6 6m-3-3-3.500 3.500M10 6.500l7.500 7.500-6 6H7L4 17v0m0 3.500 3-3m2-6 2 2m1-5 2 2",
	"text-size": "m2.500 18 5-12.500 5 12.500m-8.200-4.500h6.400M14 18l3.500-8.500L21 18m-5.900-3h4.800",
	transport: "M5 16.500v-10C5 4.500 8 4 12 4s7 .500 7 2.500v10Zm0-5h14M7.500 16.500V19m9-2.500V19M8 14h.01M16 14h.01",
	user: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.500 20.500c.6-3.900 3.600-6 7.500-6s6.900 2.100 7.500 6",
	users: "M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM2.500 19.500c.5-3.400 3-5.200 6.500-5.200s6 1.800 6.500 5.200M15.500 5a3.500 3.500 0 0 1 0 6.400m1.500 3.200c2.600.500 4.200 2.200 4.500 4.900",
	wallet: "M4 7.500h16v12H4Zm0 0 12-3.500v3.500m0 6h.01",
	warning: "M12 4 2.500 20h19Zm0 6v4.500m0 2.700v.01",
	wifi: "M2.500 9.500c5.500-5 13.500-5 19 0M6 13.500c3.500-3 8.500-3 12 0M9.500 17c1.500-1.200 3.500-1.200 5 0m-2.500 3v.01"
};
var icon_module_default = {
	icon: "_icon_178vb_2",
	small: "_small_178vb_8",
	large: "_large_178vb_13"
};
// ../../packages/ui/src/icon/icon.tsx
/** A line drawing of the kit's own set, in the colour of the text. */
function Icon({ name, size = "medium", label }) {
	const shape = iconShapes[name] ?? iconShapes.dot;
	return /* @__PURE__ */ jsx("svg", {
		className: classNames(icon_module_default["icon"], icon_module_default[size]),
		viewBox: "0 0 24 24",
		fill: "none",
		stroke: "currentColor",
		strokeWidth: "1.75",
		strokeLinecap: "round",
		strokeLinejoin: "round",
		role: label ? "img" : void 0,
		"aria-label": label,
		"aria-hidden": label ? void 0 : true,
		focusable: "false",
		children: /* @__PURE__ */ jsx("path", { d: shape })
	});
}
var banner_module_default = {
	banner: "_banner_10mbk_2",
	icon: "_icon_10mbk_12",
	words: "_words_10mbk_18",
	title: "_title_10mbk_23",
	action: "_action_10mbk_27",
	neutral: "_neutral_10mbk_34",
	info: "_info_10mbk_39",
	good: "_good_10mbk_44",
	warning: "_warning_10mbk_49",
	bad: "_bad_10mbk_54"
};
// ../../packages/ui/src/banner/banner.tsx
var ICONS = {
	neutral: "info",
	info: "info",
	good: "check-circle",
	warning: "warning",
	bad: "warning"
};
/** A message in the page: what happened, and what to do. */
function Banner({ tone = "info", title, children, action, isLive }) {
	return /* @__PURE__ */ jsxs("div", {
		className: classNames(banner_module_default["banner"], banner_module_default[tone]),
		role: isLive ? tone === "bad" ? "alert" : "status" : void 0,
		children: [/* @__PURE__ */ jsx("span", {
			className: banner_module_default["icon"],
			children: /* @__PURE__ */ jsx(Icon, { name: ICONS[tone] })
		}), /* @__PURE__ */ jsxs("div", {
			className: banner_module_default["words"],
			children: [
				title && /* @__PURE__ */ jsx("p", {
					className: banner_module_default["title"],
					children: title
				}),
				children && /* @__PURE__ */ jsx("div", { children }),
				action && /* @__PURE__ */ jsx("div", {
					className: banner_module_default["action"],
					children: action
				})
			]
		})]
	});
}
var button_module_default = {
	button: "_button_food5_2",
	small: "_small_food5_23",
	large: "_large_food5_28",
	wide: "_wide_food5_33",
	primary: "_primary_food5_37",
	secondary: "_secondary_food5_46",
	quiet: "_quiet_food5_58",
	danger: "_danger_food5_72",
	busy: "_busy_food5_88",
	spinner: "_spinner_food5_92",
	turn: "_turn_food5_1"
};
// ../../packages/ui/src/link-button/link-button.tsx
/** A link that looks like a button: it goes somewhere, it does nothing. */
function LinkButton({ href, children, kind = "secondary", size = "medium", isWide, label, download, target }) {
	return /* @__PURE__ */ jsx("a", {
		href,
		"aria-label": label,
		download,
		target,
		rel: target === "_blank" ? "noopener" : void 0,
		className: classNames(button_module_default["button"], button_module_default[kind], button_module_default[size], isWide && button_module_default["wide"]),
		children
	});
}
// ../../packages/module-kit/src/react/session.ts
/** Who is signed in; null when nobody is. */
function useSession() {
	return useHost().session;
}
/**
* Where signing in begins, coming back to the open page afterwards.
* @param level assurance level to ask for: 2 for money, health records and signatures
*/
function useSignInAddress(level = 2) {
	const { path } = usePath();
	const search = typeof location === "undefined" ? "" : location.search;
	return `/auth/sign-in?${new URLSearchParams({
		return: path + search,
		level: String(level)
	})}`;
}
// ../../packages/module-kit/src/react/require-level.tsx
var messages = defineMessages({
	signIn: {
		vi: "Đăng nhập bằng VNeID",
		en: "Sign in with VNeID"
	},
	needsSignIn: {
		vi: "Cần đăng nhập để xem trang này",
		en: "Sign in to see this page"
	},
	needsLevel2: {
		vi: "Cần định danh mức 2",
		en: "Identity level 2 is needed"
	},
	level2Why: {
		vi: "Hồ sơ sức khỏe, tiền và chữ ký chỉ mở với tài khoản định danh mức 2 (đã xác thực khuôn mặt hoặc vân tay).",
		en: "Health records, money and signatures open only with a level 2 identity (face or fingerprint verified)."
	}
});
/** Shows its children only at the assurance level asked for; otherwise says what is needed and how to get it. */
function RequireLevel({ level, children }) {
	const session = useSession();
	const t = useMessages(messages);
	const address = useSignInAddress(level);
	if (session && session.level >= level) return children;
	return /* @__PURE__ */ jsxs(Banner, {
		tone: "info",
		title: session ? t("needsLevel2") : t("needsSignIn"),
		children: [session && /* @__PURE__ */ jsx("p", { children: t("level2Why") }), /* @__PURE__ */ jsx(LinkButton, {
			href: address,
			kind: "primary",
			children: t("signIn")
		})]
	});
}
// src/home/home.messages.ts
var homeMessages = defineMessages({
	heading: {
		vi: "Một cửa cho mọi việc với nhà nước",
		en: "One door for everything with the state"
	},
	lead: {
		vi: "Y tế, giáo dục, giao thông, thanh toán: một lần đăng nhập, một nơi để xem và làm.",
		en: "Health, education, transport, payments: one sign-in, one place to look and to act."
	},
	searchLabel: {
		vi: "Bạn cần làm việc gì?",
		en: "What do you need to do?"
	},
	searchHint: {
		vi: "Ví dụ: thẻ bảo hiểm, điểm của con, giờ xe buýt. Gõ không dấu cũng được.",
		en: "For example: insurance card, my child’s marks, bus times."
	},
	searchAction: {
		vi: "Tìm",
		en: "Search"
	},
	offers: {
		vi: "Các dịch vụ",
		en: "Services"
	},
	needsSignIn: {
		vi: "Cần đăng nhập",
		en: "Sign in needed"
	},
	hello: {
		vi: "Xin chào {name}",
		en: "Hello {name}"
	},
	now: {
		vi: "Việc cần làm bây giờ",
		en: "What needs you now"
	},
	nowLead: {
		vi: "Hóa đơn, lịch hẹn và giấy tờ sắp đến hạn của bạn và gia đình.",
		en: "Bills, appointments and papers that are due, for you and your family."
	},
	allDone: {
		vi: "Hiện không có việc nào đến hạn.",
		en: "Nothing is due right now."
	},
	looking: {
		vi: "Đang xem có việc gì đến hạn…",
		en: "Looking for what is due…"
	},
	myDesk: {
		vi: "Bàn làm việc của tôi",
		en: "My desk"
	}
});
// src/in-browser.ts
/** False in the gateway's HTML and while it is hydrated, true afterwards: what only a browser can do waits for it. */
function useInBrowser() {
	return useSyncExternalStore(() => () => void 0, () => true, () => false);
}
var grid_module_default = {
	grid: "_grid_1enkz_2",
	min8: "_min8_1enkz_13",
	min10: "_min10_1enkz_17",
	min12: "_min12_1enkz_21",
	min14: "_min14_1enkz_25",
	min16: "_min16_1enkz_29",
	min18: "_min18_1enkz_33",
	min20: "_min20_1enkz_37",
	min22: "_min22_1enkz_41",
	min24: "_min24_1enkz_45",
	min26: "_min26_1enkz_49",
	min28: "_min28_1enkz_53",
	min30: "_min30_1enkz_57",
	min32: "_min32_1enkz_61"
};
// ../../packages/ui/src/grid/grid.tsx
/**
* As many columns as fit.
* @param min the least width of one, 8 to 32 rem in even steps (others are rounded). It chooses a class, because the
*   portal's policy lets no style attribute into its HTML. @default '16rem'
*/
function Grid({ min = "16rem", children }) {
	const step = Math.min(32, Math.max(8, 2 * Math.round(Number.parseInt(min, 10) / 2)));
	return /* @__PURE__ */ jsx("div", {
		className: classNames(grid_module_default["grid"], grid_module_default[`min${step}`]),
		children
	});
}
// ../../packages/ui/src/page/page-focus.ts
var shown = /* @__PURE__ */ new WeakSet();
var seen = /* @__PURE__ */ new WeakSet();
/**
* Whether a page's heading takes the focus now: not on the first page of a document (the browser reads that one itself),
* not twice for one heading, and not when the person is already typing somewhere in the page.
*/
function takesFocus(heading) {
	if (seen.has(heading)) return false;
	seen.add(heading);
	const isFirst = !shown.has(heading.ownerDocument);
	shown.add(heading.ownerDocument);
	const active = heading.ownerDocument.activeElement;
	const isTyping = active instanceof HTMLElement && active.matches("input, select, textarea, dialog *");
	return !isFirst && !isTyping;
}
var page_module_default = {
	page: "_page_15t1o_2",
	wide: "_wide_15t1o_8",
	back: "_back_15t1o_12",
	head: "_head_15t1o_21",
	words: "_words_15t1o_30",
	title: "_title_15t1o_35",
	lead: "_lead_15t1o_42",
	actions: "_actions_15t1o_49",
	body: "_body_15t1o_55",
	hidden: "_hidden_15t1o_63"
};
// ../../packages/ui/src/page/page.tsx
/** A page of a module. After a navigation inside the portal its title takes the focus, so that it is read out. */
function Page({ title, lead, back, actions, wide, hidesTitle, children }) {
	const heading = useRef(null);
	useEffect(() => {
		document.title = title === PORTAL ? title : `${title} · ${PORTAL}`;
	}, [title]);
	useEffect(() => {
		if (heading.current && takesFocus(heading.current)) heading.current.focus();
	}, []);
	return /* @__PURE__ */ jsxs("div", {
		className: classNames(page_module_default["page"], wide && page_module_default["wide"]),
		children: [
			back && /* @__PURE__ */ jsxs("a", {
				className: page_module_default["back"],
				href: back.href,
				children: [/* @__PURE__ */ jsx(Icon, {
					name: "arrow-left",
					size: "small"
				}), back.label]
			}),
			/* @__PURE__ */ jsxs("div", {
				className: classNames(page_module_default["head"], hidesTitle && page_module_default["hidden"]),
				children: [/* @__PURE__ */ jsxs("div", {
					className: page_module_default["words"],
					children: [/* @__PURE__ */ jsx("h1", {
						ref: heading,
						tabIndex: -1,
						className: page_module_default["title"],
						children: title
					}), lead && /* @__PURE__ */ jsx("div", {
						className: page_module_default["lead"],
						children: lead
					})]
				}), actions && /* @__PURE__ */ jsx("div", {
					className: page_module_default["actions"],
					children: actions
				})]
			}),
			/* @__PURE__ */ jsx("div", {
				className: page_module_default["body"],
				children
			})
		]
	});
}
var PORTAL = "Một Cửa";
var section_module_default = {
	section: "_section_1adzx_2",
	head: "_head_1adzx_10",
	title: "_title_1adzx_19",
	level3: "_level3_1adzx_23",
	level4: "_level4_1adzx_27",
	lead: "_lead_1adzx_31",
	actions: "_actions_1adzx_36",
	body: "_body_1adzx_42"
};
// ../../packages/ui/src/section/section.tsx
/** A part of a page with its heading. No landmark: a page of many parts would have too many of them; headings lead. */
function Section({ title, level = 2, actions, lead, children, id }) {
	const Heading = `h${level}`;
	return /* @__PURE__ */ jsxs("section", {
		id,
		className: section_module_default["section"],
		children: [
			/* @__PURE__ */ jsxs("div", {
				className: section_module_default["head"],
				children: [/* @__PURE__ */ jsx(Heading, {
					className: classNames(section_module_default["title"], section_module_default[`level${level}`]),
					children: title
				}), actions && /* @__PURE__ */ jsx("div", {
					className: section_module_default["actions"],
					children: actions
				})]
			}),
			lead && /* @__PURE__ */ jsx("p", {
				className: section_module_default["lead"],
				children: lead
			}),
			/* @__PURE__ */ jsx("div", {
				className: section_module_default["body"],
				children
			})
		]
	});
}
// ../../packages/ui/src/form/form-context.ts
var FormContext = createContext({
	id: "",
	isBusy: false,
	errors: {}
});
// ../../packages/ui/src/button/button.tsx
/** A button. A second press while it is busy does nothing (OP17). */
function Button({ children, kind, size = "medium", busy, type = "button", onPress, isDisabled, isWide, label, ...rest }) {
	const form = use(FormContext);
	const isBusy = busy ?? (type === "submit" && form.isBusy);
	const look = kind ?? (type === "submit" ? "primary" : "secondary");
	return /* @__PURE__ */ jsxs("button", {
		...rest,
		type,
		"aria-label": label,
		"aria-busy": isBusy || void 0,
		"aria-disabled": isBusy || void 0,
		disabled: isDisabled,
		className: classNames(button_module_default["button"], button_module_default[look], button_module_default[size], isWide && button_module_default["wide"], isBusy && button_module_default["busy"]),
		onClick: (event) => {
			if (isBusy) event.preventDefault();
			else onPress?.();
		},
		children: [isBusy && /* @__PURE__ */ jsx("span", {
			className: button_module_default["spinner"],
			"aria-hidden": "true"
		}), children]
	});
}
// ../../packages/ui/src/ui.messages.ts
/** The kit's own sentences. */
var uiMessages = defineMessages({
	back: {
		vi: "Quay lại",
		en: "Back"
	},
	required: {
		vi: "bắt buộc",
		en: "required"
	},
	close: {
		vi: "Đóng",
		en: "Close"
	},
	error: {
		vi: "Lỗi",
		en: "Error"
	},
	summaryTitle: {
		vi: "Có {n} chỗ cần sửa",
		en: {
			one: "There is {n} thing to correct",
			other: "There are {n} things to correct"
		}
	},
	loading: {
		vi: "Đang tải…",
		en: "Loading…"
	},
	failedTitle: {
		vi: "Chưa tải được",
		en: "This could not be loaded"
	},
	failedDetail: {
		vi: "Có trục trặc ở phía chúng tôi hoặc trên đường truyền. Không có gì bị mất.",
		en: "Something went wrong on our side or on the way. Nothing is lost."
	},
	retry: {
		vi: "Thử lại",
		en: "Try again"
	},
	offlineTitle: {
		vi: "Máy đang không có mạng",
		en: "You are offline"
	},
	offlineDetail: {
		vi: "Hãy kiểm tra Wi-Fi hoặc dữ liệu di động. Trang sẽ tiếp tục khi có mạng.",
		en: "Check your Wi-Fi or mobile data. The page goes on when the connection is back."
	},
	day: {
		vi: "Ngày",
		en: "Day"
	},
	month: {
		vi: "Tháng",
		en: "Month"
	},
	year: {
		vi: "Năm",
		en: "Year"
	},
	choose: {
		vi: "Chọn…",
		en: "Choose…"
	},
	search: {
		vi: "Tìm",
		en: "Search"
	},
	clear: {
		vi: "Xoá",
		en: "Clear"
	},
	full: {
		vi: "đã hết chỗ",
		en: "full"
	},
	placesLeft: {
		vi: "còn {n} chỗ",
		en: {
			one: "{n} place left",
			other: "{n} places left"
		}
	},
	noSlots: {
		vi: "Không còn giờ trống",
		en: "No free times"
	},
	total: {
		vi: "Tổng cộng",
		en: "Total"
	},
	print: {
		vi: "In biên lai",
		en: "Print receipt"
	},
	language: {
		vi: "Ngôn ngữ",
		en: "Language"
	},
	display: {
		vi: "Hiển thị",
		en: "Display"
	},
	theme: {
		vi: "Màu sắc",
		en: "Colours"
	},
	themeSystem: {
		vi: "Theo máy",
		en: "As the device"
	},
	themeLight: {
		vi: "Sáng",
		en: "Light"
	},
	themeDark: {
		vi: "Tối",
		en: "Dark"
	},
	themeContrast: {
		vi: "Tương phản cao",
		en: "High contrast"
	},
	textSize: {
		vi: "Cỡ chữ",
		en: "Text size"
	},
	textNormal: {
		vi: "Thường",
		en: "Normal"
	},
	textLarge: {
		vi: "Lớn",
		en: "Large"
	},
	textLarger: {
		vi: "Rất lớn",
		en: "Larger"
	},
	urgent: {
		vi: "Cần làm ngay",
		en: "Needs you now"
	},
	soon: {
		vi: "Sắp đến hạn",
		en: "Soon"
	},
	citizenIdHint: {
		vi: "12 số trên thẻ căn cước",
		en: "The 12 digits on the identity card"
	},
	skip: {
		vi: "Đến nội dung chính",
		en: "Skip to the main content"
	},
	mainNav: {
		vi: "Các phần của cổng",
		en: "Parts of the portal"
	},
	step: {
		vi: "Bước {step} trên {of}",
		en: "Step {step} of {of}"
	}
});
var states_module_default = {
	state: "_state_x3z49_2",
	icon: "_icon_x3z49_12",
	badIcon: "_badIcon_x3z49_16",
	title: "_title_x3z49_20",
	hint: "_hint_x3z49_25",
	action: "_action_x3z49_30",
	loading: "_loading_x3z49_37",
	loadingWords: "_loadingWords_x3z49_44",
	spinner: "_spinner_x3z49_51",
	turn: "_turn_x3z49_1",
	bone: "_bone_x3z49_60",
	breathe: "_breathe_x3z49_1"
};
// ../../packages/ui/src/states/states.tsx
/** Nothing is there, which is no fault: says why, and what one can do. */
function Empty({ title, hint, action, icon = "dot" }) {
	return /* @__PURE__ */ jsxs("div", {
		className: states_module_default["state"],
		children: [
			icon !== "dot" && /* @__PURE__ */ jsx("span", {
				className: states_module_default["icon"],
				children: /* @__PURE__ */ jsx(Icon, {
					name: icon,
					size: "large"
				})
			}),
			/* @__PURE__ */ jsx("p", {
				className: states_module_default["title"],
				children: title
			}),
			hint && /* @__PURE__ */ jsx("p", {
				className: states_module_default["hint"],
				children: hint
			}),
			action && /* @__PURE__ */ jsx("div", {
				className: states_module_default["action"],
				children: action
			})
		]
	});
}
/** Something is on its way. Takes about the room of what comes, and says so to screen readers. */
function Loading({ label, lines = 3 }) {
	const t = useMessages(uiMessages);
	return /* @__PURE__ */ jsxs("div", {
		role: "status",
		className: states_module_default["loading"],
		children: [/* @__PURE__ */ jsxs("p", {
			className: states_module_default["loadingWords"],
			children: [/* @__PURE__ */ jsx("span", {
				className: states_module_default["spinner"],
				"aria-hidden": "true"
			}), label ?? t("loading")]
		}), Array.from({ length: lines }, (_, line) => /* @__PURE__ */ jsx("span", {
			className: states_module_default["bone"],
			"aria-hidden": "true"
		}, line))]
	});
}
/** It did not come: says so, and offers to try again. */
function Failed({ title, detail, onRetry, isRetrying }) {
	const t = useMessages(uiMessages);
	return /* @__PURE__ */ jsxs("div", {
		role: "alert",
		className: states_module_default["state"],
		children: [
			/* @__PURE__ */ jsx("span", {
				className: states_module_default["badIcon"],
				children: /* @__PURE__ */ jsx(Icon, {
					name: "warning",
					size: "large"
				})
			}),
			/* @__PURE__ */ jsx("p", {
				className: states_module_default["title"],
				children: title ?? t("failedTitle")
			}),
			/* @__PURE__ */ jsx("p", {
				className: states_module_default["hint"],
				children: detail ?? t("failedDetail")
			}),
			onRetry && /* @__PURE__ */ jsx("div", {
				className: states_module_default["action"],
				children: /* @__PURE__ */ jsx(Button, {
					onPress: onRetry,
					busy: isRetrying ?? false,
					children: t("retry")
				})
			})
		]
	});
}
/** There is no network. */
function Offline({ onRetry }) {
	const t = useMessages(uiMessages);
	return /* @__PURE__ */ jsxs("div", {
		role: "status",
		className: states_module_default["state"],
		children: [
			/* @__PURE__ */ jsx("span", {
				className: states_module_default["icon"],
				children: /* @__PURE__ */ jsx(Icon, {
					name: "wifi",
					size: "large"
				})
			}),
			/* @__PURE__ */ jsx("p", {
				className: states_module_default["title"],
				children: t("offlineTitle")
			}),
			/* @__PURE__ */ jsx("p", {
				className: states_module_default["hint"],
				children: t("offlineDetail")
			}),
			onRetry && /* @__PURE__ */ jsx("div", {
				className: states_module_default["action"],
				children: /* @__PURE__ */ jsx(Button, {
					onPress: onRetry,
					children: t("retry")
				})
			})
		]
	});
}
// ../../packages/ui/src/form/composition.ts
/**
* Whether a key belongs to a letter being composed (Telex, VNI): that Enter takes the letter, it submits nothing (OP18).
* 229 is what Safari gives for the Enter that has just ended a composition.
*/
function isComposing(event) {
	return event.nativeEvent.isComposing || event.keyCode === 229;
}
var visually_hidden_module_default = { hidden: "_hidden_125x8_2" };
// ../../packages/ui/src/visually-hidden/visually-hidden.tsx
/** Text for screen readers only. */
function VisuallyHidden({ children, id }) {
	return /* @__PURE__ */ jsx("span", {
		id,
		className: visually_hidden_module_default["hidden"],
		children
	});
}
var search_field_module_default = {
	search: "_search_1jz9o_2",
	label: "_label_1jz9o_6",
	box: "_box_1jz9o_12",
	input: "_input_1jz9o_29",
	go: "_go_1jz9o_50",
	hint: "_hint_1jz9o_71",
	large: "_large_1jz9o_77"
};
// ../../packages/ui/src/search-field/search-field.tsx
/** A search. The Enter that ends a composition (Telex) does not search (OP18). */
function SearchField(props) {
	const t = useMessages(uiMessages);
	const id = useId();
	return /* @__PURE__ */ jsxs("form", {
		role: "search",
		action: props.action,
		method: "get",
		className: classNames(search_field_module_default["search"], props.isLarge && search_field_module_default["large"]),
		onSubmit: (event) => {
			if (!props.onSearch && props.action) return;
			event.preventDefault();
			props.onSearch?.(props.value);
		},
		onKeyDown: (event) => {
			if (event.key === "Enter" && isComposing(event)) event.preventDefault();
		},
		children: [
			/* @__PURE__ */ jsx("label", {
				htmlFor: id,
				className: props.showsLabel ? search_field_module_default["label"] : void 0,
				children: props.showsLabel ? props.label : /* @__PURE__ */ jsx(VisuallyHidden, { children: props.label })
			}),
			/* @__PURE__ */ jsxs("div", {
				className: search_field_module_default["box"],
				children: [/* @__PURE__ */ jsx("input", {
					id,
					type: "search",
					name: props.name ?? "q",
					value: props.value,
					placeholder: props.placeholder,
					autoComplete: "off",
					enterKeyHint: "search",
					maxLength: props.maxLength ?? 200,
					"aria-describedby": props.hint ? `${id}-hint` : void 0,
					className: search_field_module_default["input"],
					onChange: (event) => props.onChange(event.target.value)
				}), /* @__PURE__ */ jsxs("button", {
					type: "submit",
					className: search_field_module_default["go"],
					children: [/* @__PURE__ */ jsx(Icon, { name: "search" }), /* @__PURE__ */ jsx(VisuallyHidden, { children: t("search") })]
				})]
			}),
			props.hint && /* @__PURE__ */ jsx("p", {
				id: `${id}-hint`,
				className: search_field_module_default["hint"],
				children: props.hint
			})
		]
	});
}
// ../../packages/names/src/fold-vietnamese.ts
/** Letters that Unicode does not take apart: đ, Đ and their look-alikes ð, Ð (U+00F0, U+00D0), typed by some keyboards. */
var WHOLE_LETTERS = /[đĐðÐɖƉ]/g;
var MARKS = /\p{Mn}+/gu;
var SPACES = /\s+/gu;
/**
* The form of a text for search: no marks, lower case, single spaces. Two people who type one name in their own way
* (with or without marks, NFC or NFD, đ or ð) get the same form.
*
* @example foldVietnamese('  Ðặng Văn  Đông ') → 'dang van dong'
*/
function foldVietnamese(text) {
	return text.replace(WHOLE_LETTERS, "d").normalize("NFD").replace(MARKS, "").toLowerCase().replace(SPACES, " ").trim();
}
new Intl.Collator("vi");
/**
* Services that fit some words, best first: every word must begin a word of the page's title, summary, other names or
* module; with or without Vietnamese marks. What is typed is taken literally.
* @source mission X12; cases OP31–OP33: marks typed exactly come first
*/
function searchServices(modules, query, locale) {
	const exact = query.normalize("NFC").toLowerCase().slice(0, 100).trim();
	const wanted = wordsOf(exact);
	if (wanted.length === 0) return [];
	return modules.flatMap((module) => module.routes.filter((route) => !route.path.includes(":")).map((route) => ({
		module,
		route,
		href: `/${module.id}${route.path && `/${route.path}`}`,
		score: scoreOf(module, route, wanted, exact, locale)
	}))).filter((one) => one.score > 0).sort((a, b) => b.score - a.score).map(({ score: _, ...found }) => found);
}
var TITLE_WEIGHT = 8;
var WORDS_WEIGHT = 5;
var SUMMARY_WEIGHT = 3;
var MODULE_WEIGHT = 1;
var EXACT_BONUS = 4;
function scoreOf(module, route, wanted, exact, locale) {
	const other = locale === "vi" ? "en" : "vi";
	const fields = [
		[route.title[locale], TITLE_WEIGHT],
		[route.words?.[locale] ?? "", WORDS_WEIGHT],
		[route.summary?.[locale] ?? "", SUMMARY_WEIGHT],
		[`${route.title[other]} ${route.words?.[other] ?? ""}`, SUMMARY_WEIGHT],
		[module.title[locale], MODULE_WEIGHT]
	];
	let score = 0;
	for (const word of wanted) {
		const best = Math.max(0, ...fields.filter(([text]) => wordsOf(text).some((one) => one.startsWith(word))).map(([, weight]) => weight));
		if (best === 0) return 0;
		score += best;
	}
	const whole = fields.map(([text]) => text.normalize("NFC").toLowerCase()).join(" ");
	return score + (whole.includes(exact) ? EXACT_BONUS : 0);
}
function wordsOf(text) {
	return foldVietnamese(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
// src/search/service-search.tsx
/** The field that searches services. It works before the script has arrived too. */
function ServiceSearch({ initial = "" }) {
	const t = useMessages(homeMessages);
	const navigate = useNavigate();
	const [query, setQuery] = useState(initial);
	return /* @__PURE__ */ jsx(SearchField, {
		label: t("searchLabel"),
		hint: t("searchHint"),
		action: "/search",
		value: query,
		onChange: setQuery,
		onSearch: (text) => navigate(`/search?${new URLSearchParams({ q: text.trim().slice(0, 100) })}`),
		showsLabel: true,
		isLarge: true
	});
}
var home_module_default = {
	ask: "_ask_10pfe_1",
	services: "_services_10pfe_10",
	lead: "_lead_10pfe_16",
	cards: "_cards_10pfe_20",
	coming: "_coming_10pfe_26",
	nothing: "_nothing_10pfe_32"
};
var card_module_default = {
	card: "_card_14vgm_2",
	leads: "_leads_14vgm_20",
	head: "_head_14vgm_31",
	icon: "_icon_14vgm_38",
	title: "_title_14vgm_49",
	link: "_link_14vgm_55",
	tag: "_tag_14vgm_80",
	body: "_body_14vgm_84",
	footer: "_footer_14vgm_98"
};
// ../../packages/ui/src/card/card.tsx
/** One thing on its own ground: a bill, an appointment, a service. */
function Card({ title, href, tag, footer, level = 3, icon, children }) {
	const titleId = useId();
	const Heading = `h${level}`;
	return /* @__PURE__ */ jsxs("article", {
		className: classNames(card_module_default["card"], href && card_module_default["leads"]),
		"aria-labelledby": title ? titleId : void 0,
		children: [
			(title || tag) && /* @__PURE__ */ jsxs("div", {
				className: card_module_default["head"],
				children: [
					icon && /* @__PURE__ */ jsx("span", {
						className: card_module_default["icon"],
						children: /* @__PURE__ */ jsx(Icon, { name: icon })
					}),
					title && /* @__PURE__ */ jsx(Heading, {
						id: titleId,
						className: card_module_default["title"],
						children: href ? /* @__PURE__ */ jsx("a", {
							href,
							className: card_module_default["link"],
							children: title
						}) : title
					}),
					tag && /* @__PURE__ */ jsx("span", {
						className: card_module_default["tag"],
						children: tag
					})
				]
			}),
			children && /* @__PURE__ */ jsx("div", {
				className: card_module_default["body"],
				children
			}),
			footer && /* @__PURE__ */ jsx("div", {
				className: card_module_default["footer"],
				children: footer
			})
		]
	});
}
// src/shell/shell.messages.ts
var shellMessages = defineMessages({
	name: {
		vi: "Một Cửa",
		en: "Một Cửa"
	},
	place: {
		vi: "Tỉnh Thái Nguyên",
		en: "Thái Nguyên province"
	},
	tagline: {
		vi: "Một cửa cho mọi việc với nhà nước",
		en: "One door for everything with the state"
	},
	home: {
		vi: "Trang chủ",
		en: "Home"
	},
	search: {
		vi: "Tìm kiếm",
		en: "Search"
	},
	account: {
		vi: "Tài khoản",
		en: "Account"
	},
	access: {
		vi: "Ai đã xem thông tin của tôi",
		en: "Who looked at my data"
	},
	desk: {
		vi: "Bàn làm việc",
		en: "Desk"
	},
	signIn: {
		vi: "Đăng nhập",
		en: "Sign in"
	},
	signInWith: {
		vi: "Đăng nhập bằng VNeID",
		en: "Sign in with VNeID"
	},
	signOut: {
		vi: "Đăng xuất",
		en: "Sign out"
	},
	skip: {
		vi: "Đến nội dung chính",
		en: "Skip to the main content"
	},
	footer: {
		vi: "Liên kết cuối trang",
		en: "Footer links"
	},
	mainNav: {
		vi: "Các phần của cổng",
		en: "Parts of the portal"
	},
	notFound: {
		vi: "Không tìm thấy trang",
		en: "Page not found"
	},
	notFoundWhat: {
		vi: "Địa chỉ này không có trong cổng, hoặc trang đã được chuyển. Hãy tìm dịch vụ bạn cần.",
		en: "This address is not in the portal, or the page has moved. Search for what you need."
	},
	wrong: {
		vi: "Trang gặp lỗi",
		en: "Something went wrong on this page"
	},
	wrongWhat: {
		vi: "Chúng tôi đã được báo. Hãy tải lại trang.",
		en: "We have been told. Reload the page."
	},
	reload: {
		vi: "Tải lại trang",
		en: "Reload the page"
	},
	demo: {
		vi: "Hệ thống thử nghiệm: mọi người và số liệu đều là giả lập.",
		en: "A demonstration: all people and figures are made up."
	}
});
// src/home/public-home.tsx
/** What the portal offers, module by module, and a search over it. */
function PublicHome() {
	const t = useMessages(homeMessages);
	const shell = useMessages(shellMessages);
	const signIn = useSignInAddress();
	return /* @__PURE__ */ jsxs(Page, {
		title: t("heading"),
		lead: t("lead"),
		wide: true,
		children: [/* @__PURE__ */ jsxs("div", {
			className: home_module_default["ask"],
			children: [/* @__PURE__ */ jsx(ServiceSearch, {}), /* @__PURE__ */ jsx(LinkButton, {
				href: signIn,
				kind: "primary",
				children: shell("signInWith")
			})]
		}), /* @__PURE__ */ jsx(Offers, {})]
	});
}
/** Every module with its first services. */
function Offers() {
	const t = useMessages(homeMessages);
	const locale = useLocale();
	const { modules } = useHost();
	return /* @__PURE__ */ jsx(Section, {
		title: t("offers"),
		children: /* @__PURE__ */ jsx(Grid, {
			min: "15rem",
			children: modules.map((module) => /* @__PURE__ */ jsxs(Card, {
				title: module.title[locale],
				icon: module.icon,
				href: `/${module.id}`,
				children: [/* @__PURE__ */ jsx("p", { children: module.summary[locale] }), /* @__PURE__ */ jsx("ul", {
					className: home_module_default["services"],
					children: module.routes.filter((route) => route.nav === "citizen").map((route) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx("a", {
						href: `/${module.id}/${route.path}`,
						children: route.title[locale]
					}) }, route.path))
				})]
			}, module.id))
		})
	});
}
// src/home/my-home.tsx
var MyCards = lazy(() => import("./assets/my-cards---ltWASN.js").then((m) => ({ default: m.MyCards })));
/** What needs me now, from every module; my desk when I have one; then everything else. */
function MyHome() {
	const t = useMessages(homeMessages);
	const { session } = useHost();
	const inBrowser = useInBrowser();
	return /* @__PURE__ */ jsxs(Page, {
		title: t("hello", { name: session?.name ?? "" }),
		wide: true,
		children: [
			/* @__PURE__ */ jsx(Desks, {}),
			/* @__PURE__ */ jsxs(Section, {
				title: t("now"),
				children: [/* @__PURE__ */ jsx("p", {
					className: home_module_default["lead"],
					children: t("nowLead")
				}), inBrowser ? /* @__PURE__ */ jsx(Suspense, {
					fallback: /* @__PURE__ */ jsx(Loading, { label: t("looking") }),
					children: /* @__PURE__ */ jsx(MyCards, {})
				}) : /* @__PURE__ */ jsx(Loading, { label: t("looking") })]
			}),
			/* @__PURE__ */ jsx(ServiceSearch, {}),
			/* @__PURE__ */ jsx(Offers, {})
		]
	});
}
function Desks() {
	const t = useMessages(homeMessages);
	const locale = useLocale();
	const { modules } = useHost();
	const desks = modules.flatMap((module) => module.routes.filter((route) => route.nav === "desk").map((route) => ({
		module,
		route
	})));
	if (desks.length === 0) return null;
	return /* @__PURE__ */ jsx(Section, {
		title: t("myDesk"),
		children: /* @__PURE__ */ jsx(Grid, {
			min: "14rem",
			children: desks.map(({ module, route }) => /* @__PURE__ */ jsx(LinkButton, {
				href: `/${module.id}/${route.path}`,
				kind: "secondary",
				children: `${module.title[locale]}: ${route.title[locale]}`
			}, `${module.id}/${route.path}`))
		})
	});
}
// src/home/home.page.tsx
/** Signed out: what can I do here? Signed in: what needs me now? */
function HomePage() {
	return useSession() ? /* @__PURE__ */ jsx(MyHome, {}) : /* @__PURE__ */ jsx(PublicHome, {});
}
// src/modules/module-unavailable.error.ts
/** Why a module is not there: too slow, its code cannot be loaded, or it speaks another version of the contract. */
var ModuleUnavailable = class extends Error {
	reason;
	constructor(id, reason, cause) {
		super(`The module ${id} is not available: ${reason}`, { cause });
		this.reason = reason;
	}
};
// src/modules/load-module.ts
/** A module that has not arrived by then is called slow, and the person may try again. */
var LOAD_TIMEOUT_MS = 1e4;
var loaded = /* @__PURE__ */ new Map();
var attempts = /* @__PURE__ */ new Map();
/**
* Fetches a module's code once; after a failure the next call really fetches again.
* @throws ModuleUnavailable when it is slow, cannot be loaded, or speaks another version of the contract
*/
function loadModule(module) {
	let promise = loaded.get(module.id);
	if (!promise) {
		promise = withLimit(module.id, fetchModule(module));
		loaded.set(module.id, promise);
		promise.catch(() => loaded.delete(module.id));
	}
	return promise;
}
async function fetchModule({ id, entry }) {
	const attempt = attempts.get(id) ?? 0;
	attempts.set(id, attempt + 1);
	registerRemotes([{
		name: id,
		entry: attempt === 0 ? entry : `${entry}?r=${attempt}`,
		type: "module"
	}], { force: attempt > 0 });
	const remote = await loadRemote(`${id}/module`).catch((cause) => {
		throw new ModuleUnavailable(id, "broken", cause);
	});
	if (!remote?.default) throw new ModuleUnavailable(id, "broken");
	if (remote.default.contract !== 1) throw new ModuleUnavailable(id, "contract");
	return remote.default;
}
function withLimit(id, work) {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new ModuleUnavailable(id, "slow")), LOAD_TIMEOUT_MS);
		work.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
// src/shell/not-found.page.tsx
/** For an address that no part of the portal knows: says so, and helps to find what was meant. */
function NotFoundPage() {
	const t = useMessages(shellMessages);
	return /* @__PURE__ */ jsx(Page, {
		title: t("notFound"),
		lead: t("notFoundWhat"),
		children: /* @__PURE__ */ jsx(ServiceSearch, {})
	});
}
// src/modules/modules.messages.ts
var modulesMessages = defineMessages({
	loading: {
		vi: "Đang mở trang…",
		en: "Opening the page…"
	},
	slow: {
		vi: "Trang đang mở chậm",
		en: "This page is slow to open"
	},
	broken: {
		vi: "Trang này tạm thời không mở được",
		en: "This page cannot be opened right now"
	},
	what: {
		vi: "Phần “{module}” đang gặp sự cố. Các phần khác của cổng vẫn dùng được bình thường.",
		en: "The part “{module}” has a problem. Everything else in the portal works as usual."
	},
	contract: {
		vi: "Phần “{module}” vừa được cập nhật. Hãy tải lại trang để dùng bản mới.",
		en: "The part “{module}” was just updated. Reload the page to use the new version."
	},
	retry: {
		vi: "Thử lại",
		en: "Try again"
	},
	home: {
		vi: "Về trang chủ",
		en: "Go to the home page"
	}
});
// src/modules/module-unavailable.page.tsx
/**
* What stands where a module's page would: what happened, that the rest works, and a retry. The retry loads the document
* anew: a browser keeps a script that failed to load for as long as the document lives.
*/
function ModuleUnavailablePage({ title, module, error }) {
	const t = useMessages(modulesMessages);
	const name = module.title[useLocale()];
	const reason = error instanceof ModuleUnavailable ? error.reason : "broken";
	return /* @__PURE__ */ jsx(Page, {
		title,
		children: /* @__PURE__ */ jsxs(Banner, {
			tone: "warning",
			title: t(reason === "slow" ? "slow" : "broken"),
			children: [
				/* @__PURE__ */ jsx("p", { children: t(reason === "contract" ? "contract" : "what", { module: name }) }),
				/* @__PURE__ */ jsx(Button, {
					onPress: () => location.reload(),
					children: t("retry")
				}),
				" ",
				/* @__PURE__ */ jsx(LinkButton, {
					href: "/",
					kind: "secondary",
					children: t("home")
				})
			]
		})
	});
}
// src/modules/module-page.tsx
/** The page of a module that the address names: its title at once, its content when the module's code is there. */
function ModulePage({ module }) {
	const { path, parser } = usePath();
	const locale = useLocale();
	const { session } = useHost();
	const within = path.slice(module.id.length + 1);
	const route = module.routes.find((one) => matchPath(parser, `/${one.path}`, within || "/") !== null);
	if (!route) return /* @__PURE__ */ jsx(NotFoundPage, {});
	const title = route.title[locale];
	if (!session && !route.roles.includes("anyone")) return /* @__PURE__ */ jsx(Page, {
		title,
		children: /* @__PURE__ */ jsx(RequireLevel, {
			level: 1,
			children: null
		})
	});
	const pattern = `/${module.id}${route.path && `/${route.path}`}`;
	return /* @__PURE__ */ jsx(Route, {
		path: pattern,
		children: /* @__PURE__ */ jsx(Waiting, {
			title,
			children: /* @__PURE__ */ jsx(ModuleRoute, {
				module,
				path: route.path,
				title
			})
		})
	}, pattern);
}
/** Modules run in browsers only: the gateway's HTML shows the page's title and that the rest is coming. */
function Waiting({ title, children }) {
	return useInBrowser() ? children : /* @__PURE__ */ jsx(WaitingPage, { title });
}
function WaitingPage({ title }) {
	const t = useMessages(modulesMessages);
	return /* @__PURE__ */ jsx(Page, {
		title,
		children: /* @__PURE__ */ jsx(Loading, { label: t("loading") })
	});
}
function ModuleRoute({ module, path, title }) {
	const { report } = useHost();
	const Content = lazyPage(module, path);
	return /* @__PURE__ */ jsx(ErrorBoundary, {
		resetKey: `${module.id}/${path}`,
		onError: (error) => report({
			moduleId: module.id,
			stage: isUnavailable(error) ? "load" : "render",
			error
		}),
		fallback: (error) => /* @__PURE__ */ jsx(ModuleUnavailablePage, {
			title,
			module,
			error
		}),
		children: /* @__PURE__ */ jsx(Suspense, {
			fallback: /* @__PURE__ */ jsx(WaitingPage, { title }),
			children: /* @__PURE__ */ jsx(Content, {})
		})
	});
}
var pages = /* @__PURE__ */ new Map();
/** One lazy component a page, so that coming back to it does not wait again; one that failed is fetched anew. */
function lazyPage(module, path) {
	const key = `${module.id}@${module.version}/${path}`;
	let page = pages.get(key);
	if (!page) {
		page = lazy(() => pageOf(module, path).then((component) => ({ default: component }), (error) => {
			pages.delete(key);
			throw error;
		}));
		pages.set(key, page);
	}
	return page;
}
async function pageOf(module, path) {
	const route = (await loadModule(module)).features.flatMap((feature) => feature.routes).find((one) => one.path === path);
	if (!route) throw new Error(`${module.id} has no page "${path}" any more`);
	return route.load();
}
function isUnavailable(error) {
	return error instanceof ModuleUnavailable || error instanceof Error && /dynamically imported module|Importing a module/.test(error.message);
}
// src/modules/report.ts
/** Failures told per page view; a module in a loop must not flood the gateway. */
var REPORTS_MAX = 20;
var told = 0;
/** Tells the gateway of a module's failure. Never throws and never waits. */
var report = ({ moduleId, stage, error }) => {
	if (told++ >= REPORTS_MAX) return;
	const message = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
	fetch("/api/portal/reports.moduleFailure", {
		method: "POST",
		keepalive: true,
		headers: { "content-type": "application/json" },
		body: JSON.stringify({
			moduleId,
			stage,
			message,
			path: location.pathname
		})
	}).catch(() => void 0);
};
// src/modules/slot-outlet.tsx
/** Draws every filler of a place. One that fails, or whose module is missing, shows nothing and is reported. */
function SlotOutlet({ name, props, waiting }) {
	const { modules, session } = useHost();
	const roles = ["citizen", ...session?.roles ?? []];
	return modules.flatMap((module) => module.fills.filter((fill) => fill.slot === name && (!fill.roles || fill.roles.some((role) => roles.includes(role)))).map((fill) => ({
		module,
		id: fill.id
	}))).map(({ module, id }) => /* @__PURE__ */ jsx(Filler, {
		module,
		name,
		id,
		props,
		waiting
	}, `${module.id}/${id}`));
}
function Filler({ module, name, id, props, waiting }) {
	const { report } = useHost();
	const locale = useLocale();
	const Content = useMemo(() => lazy(() => fillerOf(module, name, id).then((component) => ({ default: component }))), [
		module,
		name,
		id
	]);
	return /* @__PURE__ */ jsx(ErrorBoundary, {
		fallback: () => null,
		onError: (error) => report({
			moduleId: module.id,
			stage: "slot",
			error
		}),
		resetKey: locale,
		children: /* @__PURE__ */ jsx(Suspense, {
			fallback: waiting,
			children: /* @__PURE__ */ jsx(Content, { ...props })
		})
	});
}
async function fillerOf(module, name, id) {
	const filler = (await loadModule(module)).fills?.[name]?.find((one) => one.id === id);
	if (!filler) throw new Error(`${module.id} fills ${name} with no "${id}" any more`);
	return filler.load();
}
// src/navigation/intercept-links.ts
/** Addresses that the gateway answers itself: following them leaves the page. */
var OF_THE_GATEWAY = /^\/(auth|api|portal|modules|hooks|registry|_test|healthz|readyz)(\/|$)/;
/**
* Opens same-origin links without reloading the page, wherever they stand, and fetches what a link needs when a person
* points at it. Links with a target, a download or a modifier key are the browser's.
* @returns how to stop
*/
function interceptLinks(navigate, prefetch) {
	const onClick = (event) => {
		if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		const address = addressOf(event.target);
		if (!address) return;
		event.preventDefault();
		navigate(address.pathname + address.search + address.hash);
	};
	const onPoint = (event) => {
		const address = addressOf(event.target);
		if (address) prefetch(address.pathname);
	};
	document.addEventListener("click", onClick);
	document.addEventListener("pointerover", onPoint, { passive: true });
	document.addEventListener("focusin", onPoint);
	return () => {
		document.removeEventListener("click", onClick);
		document.removeEventListener("pointerover", onPoint);
		document.removeEventListener("focusin", onPoint);
	};
}
function addressOf(target) {
	const link = target instanceof Element ? target.closest("a[href]") : null;
	if (!(link instanceof HTMLAnchorElement) || link.target && link.target !== "_self" || link.hasAttribute("download")) return null;
	const address = new URL(link.href);
	if (address.origin !== location.origin || OF_THE_GATEWAY.test(address.pathname)) return null;
	return address.pathname === location.pathname && address.search === location.search && address.hash ? null : address;
}
var tag_module_default = {
	tag: "_tag_pzaea_2",
	neutral: "_neutral_pzaea_23",
	good: "_good_pzaea_28",
	warning: "_warning_pzaea_33",
	bad: "_bad_pzaea_38",
	info: "_info_pzaea_43"
};
// ../../packages/ui/src/tag/tag.tsx
/** A state in a word or two: "Còn hạn", "Quá hạn". */
function Tag({ tone = "neutral", children }) {
	return /* @__PURE__ */ jsx("span", {
		className: classNames(tag_module_default["tag"], tag_module_default[tone]),
		children
	});
}
var service_list_module_default = {
	list: "_list_145e2_1",
	item: "_item_145e2_8",
	summary: "_summary_145e2_13"
};
// src/search/service-list.tsx
/** Services as links, each with what it is for and whether one must sign in. */
function ServiceList({ services }) {
	const t = useMessages(homeMessages);
	const locale = useLocale();
	const session = useSession();
	return /* @__PURE__ */ jsx("ul", {
		className: service_list_module_default["list"],
		children: services.map(({ module, route, href }) => /* @__PURE__ */ jsxs("li", {
			className: service_list_module_default["item"],
			children: [/* @__PURE__ */ jsx(Icon, { name: module.icon }), /* @__PURE__ */ jsxs("div", { children: [
				/* @__PURE__ */ jsx("a", {
					href,
					children: route.title[locale]
				}),
				route.summary && /* @__PURE__ */ jsx("p", {
					className: service_list_module_default["summary"],
					children: route.summary[locale]
				}),
				!session && !route.roles.includes("anyone") && /* @__PURE__ */ jsx(Tag, {
					tone: "neutral",
					children: t("needsSignIn")
				})
			] })]
		}, href))
	});
}
// src/search/search.messages.ts
var searchMessages = defineMessages({
	title: {
		vi: "Tìm dịch vụ",
		en: "Find a service"
	},
	found: {
		vi: "{n} dịch vụ phù hợp với “{query}”",
		en: {
			one: "{n} service fits “{query}”",
			other: "{n} services fit “{query}”"
		}
	},
	none: {
		vi: "Không có dịch vụ nào phù hợp với “{query}”",
		en: "No service fits “{query}”"
	},
	noneHint: {
		vi: "Thử một từ khác, ngắn hơn; không cần gõ dấu.",
		en: "Try another, shorter word."
	}
});
// src/search/search.page.tsx
/** Which services fit what I need? */
function SearchPage() {
	const t = useMessages(searchMessages);
	const locale = useLocale();
	const { modules } = useHost();
	const [params] = useSearchParams();
	const query = (params.get("q") ?? "").trim();
	const found = searchServices(modules, query, locale);
	return /* @__PURE__ */ jsxs(Page, {
		title: t("title"),
		children: [/* @__PURE__ */ jsx(ServiceSearch, { initial: query }, query), query !== "" && /* @__PURE__ */ jsx("div", {
			"aria-live": "polite",
			children: found.length === 0 ? /* @__PURE__ */ jsx(Empty, {
				title: t("none", { query }),
				hint: t("noneHint")
			}) : /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("p", { children: t("found", {
				n: found.length,
				query
			}) }), /* @__PURE__ */ jsx(ServiceList, { services: found })] })
		})]
	});
}
var bar_button_module_default = {
	button: "_button_fk4kb_2",
	main: "_main_fk4kb_29",
	short: "_short_fk4kb_39",
	words: "_words_fk4kb_52"
};
// ../../packages/ui/src/bar-button/bar-button.tsx
/** A link or button in the band at the top. */
function BarButton({ children, icon, href, onPress, isMain, keepsWords }) {
	const className = classNames(bar_button_module_default["button"], isMain && bar_button_module_default["main"]);
	const content = /* @__PURE__ */ jsxs(Fragment, { children: [icon && /* @__PURE__ */ jsx(Icon, {
		name: icon,
		size: "small"
	}), /* @__PURE__ */ jsx("span", {
		className: icon && !keepsWords ? bar_button_module_default["words"] : void 0,
		children
	})] });
	return href ? /* @__PURE__ */ jsx("a", {
		href,
		className,
		children: content
	}) : /* @__PURE__ */ jsx("button", {
		type: "button",
		className,
		onClick: onPress,
		children: content
	});
}
var display_menu_module_default = {
	menu: "_menu_ezil7_2",
	summary: "_summary_ezil7_6",
	panel: "_panel_ezil7_10",
	legend: "_legend_ezil7_34",
	choice: "_choice_ezil7_41",
	dot: "_dot_ezil7_50"
};
// ../../packages/ui/src/display-menu/display-menu.tsx
var THEMES = [
	{
		value: "",
		key: "themeSystem"
	},
	{
		value: "light",
		key: "themeLight"
	},
	{
		value: "dark",
		key: "themeDark"
	},
	{
		value: "contrast",
		key: "themeContrast"
	}
];
var SIZES = [
	{
		value: "",
		key: "textNormal"
	},
	{
		value: "large",
		key: "textLarge"
	},
	{
		value: "larger",
		key: "textLarger"
	}
];
/** Colours and text size, in the band at the top. The page keeps the choice and sets it on `<html>`. */
function DisplayMenu({ theme, textSize, onThemeChange, onTextSizeChange }) {
	const t = useMessages(uiMessages);
	const menu = useRef(null);
	useEffect(() => closeOnLeaving(menu), []);
	return /* @__PURE__ */ jsxs("details", {
		ref: menu,
		className: display_menu_module_default["menu"],
		children: [/* @__PURE__ */ jsxs("summary", {
			className: classNames(bar_button_module_default["button"], display_menu_module_default["summary"]),
			children: [/* @__PURE__ */ jsx(Icon, {
				name: "text-size",
				size: "small"
			}), /* @__PURE__ */ jsx("span", {
				className: bar_button_module_default["words"],
				children: t("display")
			})]
		}), /* @__PURE__ */ jsxs("div", {
			className: display_menu_module_default["panel"],
			children: [/* @__PURE__ */ jsx(Choices, {
				legend: t("theme"),
				value: theme,
				onChange: onThemeChange,
				options: THEMES.map(({ value, key }) => ({
					value,
					label: t(key)
				}))
			}), /* @__PURE__ */ jsx(Choices, {
				legend: t("textSize"),
				value: textSize,
				onChange: onTextSizeChange,
				options: SIZES.map(({ value, key }) => ({
					value,
					label: t(key)
				}))
			})]
		})]
	});
}
function Choices({ legend, value, options, onChange }) {
	const name = useId();
	return /* @__PURE__ */ jsxs("fieldset", { children: [/* @__PURE__ */ jsx("legend", {
		className: display_menu_module_default["legend"],
		children: legend
	}), options.map((option) => /* @__PURE__ */ jsxs("label", {
		className: display_menu_module_default["choice"],
		children: [/* @__PURE__ */ jsx("input", {
			type: "radio",
			name,
			className: display_menu_module_default["dot"],
			checked: option.value === value,
			onChange: () => onChange(option.value)
		}), option.label]
	}, option.value))] });
}
/** A press or focus elsewhere, or Escape, closes the menu; Escape gives the focus back. */
function closeOnLeaving(menu) {
	const onAway = (event) => {
		if (menu.current?.open && event.target instanceof Node && !menu.current.contains(event.target)) menu.current.open = false;
	};
	const onKey = (event) => {
		if (event.key !== "Escape" || !menu.current?.open) return;
		menu.current.open = false;
		menu.current.querySelector("summary")?.focus();
	};
	document.addEventListener("pointerdown", onAway);
	document.addEventListener("focusin", onAway);
	document.addEventListener("keydown", onKey);
	return () => {
		document.removeEventListener("pointerdown", onAway);
		document.removeEventListener("focusin", onAway);
		document.removeEventListener("keydown", onKey);
	};
}
// ../../packages/ui/src/language-switch/language-switch.tsx
var OTHER = {
	vi: {
		locale: "en",
		name: "English",
		short: "EN"
	},
	en: {
		locale: "vi",
		name: "Tiếng Việt",
		short: "VI"
	}
};
/** Changes to the other language; its name stands in that language. */
function LanguageSwitch({ onChange }) {
	const t = useMessages(uiMessages);
	const other = OTHER[useLocale()];
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		className: bar_button_module_default["button"],
		onClick: () => onChange(other.locale),
		children: [
			/* @__PURE__ */ jsx(Icon, {
				name: "globe",
				size: "small"
			}),
			/* @__PURE__ */ jsxs(VisuallyHidden, { children: [t("language"), ": "] }),
			/* @__PURE__ */ jsx("span", {
				lang: other.locale,
				className: bar_button_module_default["words"],
				children: other.name
			}),
			/* @__PURE__ */ jsx("span", {
				className: bar_button_module_default["short"],
				"aria-hidden": "true",
				children: other.short
			})
		]
	});
}
var nav_bar_module_default = {
	nav: "_nav_1qbwx_2",
	list: "_list_1qbwx_11",
	item: "_item_1qbwx_20",
	link: "_link_1qbwx_26",
	current: "_current_1qbwx_50"
};
// ../../packages/ui/src/nav-bar/nav-bar.tsx
/** The portal's parts: a bar at the bottom of a phone, under the header on a wide screen. */
function NavBar({ items, label }) {
	const t = useMessages(uiMessages);
	return /* @__PURE__ */ jsx("nav", {
		"aria-label": label ?? t("mainNav"),
		className: nav_bar_module_default["nav"],
		children: /* @__PURE__ */ jsx("ul", {
			className: nav_bar_module_default["list"],
			children: items.map((item) => /* @__PURE__ */ jsx("li", {
				className: nav_bar_module_default["item"],
				children: /* @__PURE__ */ jsxs("a", {
					href: item.href,
					"aria-current": item.isCurrent ? "page" : void 0,
					className: classNames(nav_bar_module_default["link"], item.isCurrent && nav_bar_module_default["current"]),
					children: [/* @__PURE__ */ jsx(Icon, { name: item.icon }), /* @__PURE__ */ jsx("span", {
						className: nav_bar_module_default["words"],
						children: item.label
					})]
				})
			}, item.href))
		})
	});
}
var site_footer_module_default = {
	footer: "_footer_1bhhz_2",
	inner: "_inner_1bhhz_10",
	links: "_links_1bhhz_16",
	link: "_link_1bhhz_16",
	words: "_words_1bhhz_30"
};
// ../../packages/ui/src/site-footer/site-footer.tsx
/** The foot of every page. On a phone it keeps room for the bar at the bottom. */
function SiteFooter({ children, links, label }) {
	return /* @__PURE__ */ jsx("footer", {
		className: site_footer_module_default["footer"],
		children: /* @__PURE__ */ jsxs("div", {
			className: site_footer_module_default["inner"],
			children: [links && links.length > 0 && /* @__PURE__ */ jsx("nav", {
				"aria-label": label,
				children: /* @__PURE__ */ jsx("ul", {
					className: site_footer_module_default["links"],
					children: links.map((link) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx("a", {
						href: link.href,
						className: site_footer_module_default["link"],
						children: link.label
					}) }, link.href))
				})
			}), children && /* @__PURE__ */ jsx("div", {
				className: site_footer_module_default["words"],
				children
			})]
		})
	});
}
var site_header_module_default = {
	header: "_header_1awvu_2",
	notice: "_notice_1awvu_20",
	noticeWords: "_noticeWords_1awvu_26",
	bar: "_bar_1awvu_27",
	brand: "_brand_1awvu_47",
	emblem: "_emblem_1awvu_56",
	seal: "_seal_1awvu_62",
	gate: "_gate_1awvu_66",
	names: "_names_1awvu_74",
	name: "_name_1awvu_74",
	place: "_place_1awvu_86",
	actions: "_actions_1awvu_96"
};
// ../../packages/ui/src/site-header/emblem.tsx
/** The portal's mark: a red seal with a village gate, one door open in it. */
function Emblem() {
	return /* @__PURE__ */ jsxs("svg", {
		className: site_header_module_default["emblem"],
		viewBox: "0 0 40 40",
		"aria-hidden": "true",
		focusable: "false",
		children: [/* @__PURE__ */ jsx("rect", {
			className: site_header_module_default["seal"],
			width: "40",
			height: "40",
			rx: "9"
		}), /* @__PURE__ */ jsx("path", {
			className: site_header_module_default["gate"],
			d: "M5.500 15.500C9 15 11.500 13.500 13 11.500h14c1.500 2 4 3.500 7.500 4M11 9.500h18M8.500 16.500v15m23-15v15M13 16.500h14M14.500 31.500v-7a5.500 5.500 0 0 1 11 0v7M6 31.500h28"
		})]
	});
}
// ../../packages/ui/src/site-header/site-header.tsx
/** The band at the top of every page. */
function SiteHeader({ name, place, href = "/", actions, notice }) {
	return /* @__PURE__ */ jsxs("header", {
		className: site_header_module_default["header"],
		children: [notice && /* @__PURE__ */ jsx("div", {
			className: site_header_module_default["notice"],
			children: /* @__PURE__ */ jsx("div", {
				className: site_header_module_default["noticeWords"],
				children: notice
			})
		}), /* @__PURE__ */ jsxs("div", {
			className: site_header_module_default["bar"],
			children: [/* @__PURE__ */ jsxs("a", {
				href,
				className: site_header_module_default["brand"],
				children: [/* @__PURE__ */ jsx(Emblem, {}), /* @__PURE__ */ jsxs("span", {
					className: site_header_module_default["names"],
					children: [/* @__PURE__ */ jsx("span", {
						className: site_header_module_default["name"],
						children: name
					}), place && /* @__PURE__ */ jsx("span", {
						className: site_header_module_default["place"],
						children: place
					})]
				})]
			}), actions && /* @__PURE__ */ jsx("div", {
				className: site_header_module_default["actions"],
				children: actions
			})]
		})]
	});
}
var skip_link_module_default = { skip: "_skip_1kr3k_2" };
// ../../packages/ui/src/skip-link/skip-link.tsx
/** The first thing a keyboard meets: past the bars to the page. `target` is the id of `<main>`. @default 'main' */
function SkipLink({ target = "main" }) {
	const t = useMessages(uiMessages);
	return /* @__PURE__ */ jsx("a", {
		className: skip_link_module_default["skip"],
		href: `#${target}`,
		children: t("skip")
	});
}
// src/shell/keep-choice.ts
/** A year: people choose their language once. */
var KEPT_SECONDS = 31536e3;
/** Keeps how a person wants to see the portal, where the gateway's HTML knows it too. Nothing personal is in it. */
function keepChoice(name, value) {
	document.cookie = `${name}=${value}; path=/; max-age=${KEPT_SECONDS}; samesite=lax`;
}
// src/shell/frame.tsx
/** What stands around every page: header, navigation over the modules, footer. */
function Frame({ display, children }) {
	const t = useMessages(shellMessages);
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsx(SkipLink, {}),
		/* @__PURE__ */ jsx(SiteHeader, {
			name: t("name"),
			place: t("place"),
			notice: t("demo"),
			actions: /* @__PURE__ */ jsx(Actions, { display })
		}),
		/* @__PURE__ */ jsx(NavBar, {
			label: t("mainNav"),
			items: useNavigation()
		}),
		/* @__PURE__ */ jsx("main", {
			id: "main",
			tabIndex: -1,
			children
		}),
		/* @__PURE__ */ jsx(SiteFooter, {
			label: t("footer"),
			links: [{
				href: "/search",
				label: t("search")
			}, {
				href: "/account/access",
				label: t("access")
			}],
			children: t("tagline")
		})
	] });
}
function Actions({ display }) {
	const t = useMessages(shellMessages);
	const { session } = useHost();
	const signIn = useSignInAddress();
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsx(LanguageSwitch, { onChange: (locale) => {
			keepChoice("mc-locale", locale);
			location.reload();
		} }),
		/* @__PURE__ */ jsx(DisplayChoice, { display }),
		session ? /* @__PURE__ */ jsx(BarButton, {
			href: "/account",
			icon: "user",
			children: t("account")
		}) : /* @__PURE__ */ jsx(BarButton, {
			href: signIn,
			icon: "user",
			children: t("signIn")
		})
	] });
}
/** Colours and text size: set at once, kept for a year, known to the gateway's HTML. */
function DisplayChoice({ display }) {
	const [theme, setTheme] = useState(display.theme === "auto" ? "" : display.theme);
	const [text, setText] = useState(display.text === "normal" ? "" : display.text);
	return /* @__PURE__ */ jsx(DisplayMenu, {
		theme,
		textSize: text,
		onThemeChange: (next) => {
			setTheme(next);
			keepChoice("mc-theme", next || "auto");
			document.documentElement.dataset["theme"] = next || "auto";
		},
		onTextSizeChange: (next) => {
			setText(next);
			keepChoice("mc-text", next || "normal");
			document.documentElement.dataset["text"] = next || "normal";
		}
	});
}
function useNavigation() {
	const t = useMessages(shellMessages);
	const locale = useLocale();
	const { path } = usePath();
	const { modules } = useHost();
	return [{
		href: "/",
		label: t("home"),
		icon: "home",
		isCurrent: path === "/"
	}, ...modules.map((module) => ({
		href: `/${module.id}`,
		label: module.title[locale],
		icon: module.icon,
		isCurrent: path === `/${module.id}` || path.startsWith(`/${module.id}/`)
	}))];
}
// src/shell/wrong.page.tsx
/** For a failure of one of the portal's own pages: the frame and everything else still work. */
function WrongPage() {
	const t = useMessages(shellMessages);
	return /* @__PURE__ */ jsx(Page, {
		title: t("wrong"),
		lead: t("wrongWhat"),
		children: /* @__PURE__ */ jsx(Button, {
			onPress: () => location.reload(),
			children: t("reload")
		})
	});
}
// src/account/account-waiting.tsx
/** Stands where an account page will be while its code arrives. */
function AccountWaiting({ title }) {
	const t = useMessages(shellMessages);
	return /* @__PURE__ */ jsx(Page, {
		title: t(title),
		children: /* @__PURE__ */ jsx(Loading, {})
	});
}
// src/app.tsx
var AccountPage = lazy(() => import("./assets/account.page-DH5jKVdF.js").then((m) => ({ default: m.AccountPage })));
var AccessPage = lazy(() => import("./assets/access.page-CIJos1md.js").then((m) => ({ default: m.AccessPage })));
/** The portal: frame, navigation and the page that the address names. Rendered by the gateway, then hydrated. */
function App({ boot }) {
	const host = useMemo(() => ({
		session: boot.session,
		today: boot.today,
		modules: boot.modules,
		report,
		renderSlot: (name, props) => /* @__PURE__ */ jsx(SlotOutlet, {
			name,
			props
		})
	}), [boot]);
	return /* @__PURE__ */ jsx(LocaleProvider, {
		locale: boot.locale,
		children: /* @__PURE__ */ jsxs(HostProvider, {
			host,
			children: [/* @__PURE__ */ jsx(Links, { boot }), /* @__PURE__ */ jsx(Frame, {
				display: boot.display,
				children: /* @__PURE__ */ jsx(CurrentPage, {})
			})]
		})
	});
}
function CurrentPage() {
	const { path } = usePath();
	return /* @__PURE__ */ jsx(ErrorBoundary, {
		resetKey: path,
		onError: (error) => report({
			moduleId: "portal",
			stage: "render",
			error
		}),
		fallback: () => /* @__PURE__ */ jsx(WrongPage, {}),
		children: /* @__PURE__ */ jsx(Suspense, {
			fallback: /* @__PURE__ */ jsx(AccountWaiting, { title: path === "/account/access" ? "access" : "account" }),
			children: /* @__PURE__ */ jsx(PageOf, { path })
		})
	});
}
function PageOf({ path }) {
	const { parser } = usePath();
	const module = useModuleOf(path);
	const inBrowser = useInBrowser();
	if (matchPath(parser, "/", path)) return /* @__PURE__ */ jsx(HomePage, {});
	if (matchPath(parser, "/search", path)) return /* @__PURE__ */ jsx(SearchPage, {});
	if (matchPath(parser, "/account", path)) return inBrowser ? /* @__PURE__ */ jsx(AccountPage, {}) : /* @__PURE__ */ jsx(AccountWaiting, { title: "account" });
	if (matchPath(parser, "/account/access", path)) return inBrowser ? /* @__PURE__ */ jsx(AccessPage, {}) : /* @__PURE__ */ jsx(AccountWaiting, { title: "access" });
	return module ? /* @__PURE__ */ jsx(ModulePage, { module }) : /* @__PURE__ */ jsx(NotFoundPage, {});
}
function useModuleOf(path) {
	const { modules } = useHost();
	return modules.find((one) => path === `/${one.id}` || path.startsWith(`/${one.id}/`));
}
function Links({ boot }) {
	const navigate = useNavigate();
	useEffect(() => {
		const prefetch = (path) => {
			const module = boot.modules.find((one) => path === `/${one.id}` || path.startsWith(`/${one.id}/`));
			if (module) loadModule(module).catch(() => void 0);
		};
		return interceptLinks((to) => {
			navigate(to);
			scrollTo(0, 0);
		}, prefetch);
	}, [boot, navigate]);
	return null;
}
// src/shell/portal-pages.ts
/** The pages that are the portal's own, with the key of their title in the shell's messages. */
var PORTAL_PAGES = [
	{
		path: "/",
		title: "home"
	},
	{
		path: "/search",
		title: "search"
	},
	{
		path: "/account",
		title: "account"
	},
	{
		path: "/account/access",
		title: "access"
	}
];
// src/render.tsx
/**
* Renders the shell and the page of an address, for the gateway.
* @param boot what the page's HTML will also carry
* @param path path and query of the address
*/
function render(boot, path) {
	const [pathname = "/", search = ""] = path.split("?");
	const found = titleOf(boot, pathname);
	return {
		html: renderToString(/* @__PURE__ */ jsx(Router, {
			ssrPath: pathname,
			ssrSearch: search,
			children: /* @__PURE__ */ jsx(App, { boot })
		})),
		title: `${found.title} · Một Cửa`,
		status: found.status,
		moduleId: found.moduleId,
		page: found.page
	};
}
function titleOf(boot, pathname) {
	const own = PORTAL_PAGES.find((page) => matchPath(parse, page.path, pathname));
	if (own) return {
		title: own.path === "/" ? homeTitle(boot) : translate(boot.locale, shellMessages, own.title),
		status: 200,
		moduleId: null,
		page: null
	};
	const module = boot.modules.find((one) => pathname === `/${one.id}` || pathname.startsWith(`/${one.id}/`));
	const route = module?.routes.find((one) => matchPath(parse, `/${module.id}${one.path && `/${one.path}`}`, pathname));
	if (!module || !route) return {
		title: translate(boot.locale, shellMessages, "notFound"),
		status: 404,
		moduleId: module?.id ?? null,
		page: null
	};
	return {
		title: route.title[boot.locale],
		status: 200,
		moduleId: module.id,
		page: route.path
	};
}
function homeTitle({ session, locale }) {
	return session ? translate(locale, homeMessages, "hello", { name: session.name }) : translate(locale, homeMessages, "heading");
}
export { defineMessages as C, useMessages as S, useHost as T, LinkButton as _, VisuallyHidden as a, useFormat as b, Loading as c, Section as d, Page as f, useSignInAddress as g, useSession as h, home_module_default as i, Offline as l, RequireLevel as m, SlotOutlet as n, Empty as o, homeMessages as p, shellMessages as r, render, Failed as s, Tag as t, Button as u, Banner as v, translate as w, useLocale as x, classNames as y };
