/** What a built page is made of. */
export interface PageParts {
  readonly title: string;
  /** The body's markup without its scripts of code; blocks of data stay. */
  readonly body: string;
  /** The code of its modules, as the build wrote it. */
  readonly modules: readonly string[];
}

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>\n?/g;

/** Takes the markup of a built page apart. */
export function takeApart(html: string): PageParts {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html.slice(html.indexOf("<body>") + 6);
  const modules = [...html.matchAll(script)].flatMap(([, attributes = "", code = ""]) =>
    /type="module"/.test(attributes) && !/\bsrc=/.test(attributes) ? [code] : []
  );
  const markup = body.replace(script, (whole, attributes: string) =>
    /type="application\/(ld\+)?json"/.test(attributes) ? whole : ""
  );
  return {title, body: markup.trim(), modules};
}
