import type {BuiltPage} from "./builtPages.js";

/** Pages as the sidebar has them; those below another follow it. */
export function inOrder(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const overview = pages.find(({path}) => path === "");
  if (!overview) throw new Error("there is no overview in the built site: run npm run build first");
  const nav = /<nav id="observablehq-sidebar"[\s\S]*?<\/nav>/.exec(overview.html)?.[0] ?? "";
  const order = [...nav.matchAll(/href="\.\/([^"#]*)"/g)].map(([, path]) => path!);
  const place = (path: string) => {
    const exact = order.indexOf(path);
    return exact >= 0 ? exact : order.findLastIndex((each) => each.endsWith("/") && path.startsWith(each)) + 0.5;
  };
  return [...pages].sort((a, b) => place(a.path) - place(b.path) || (a.path < b.path ? -1 : 1));
}
