/** A file that stands inside the one file, or null where none has this name. */
export async function embedded(name: string): Promise<Blob | null> {
  const block = document.querySelector<HTMLScriptElement>(`script[data-file="${CSS.escape(name)}"]`);
  if (!block) return null;
  const binary = atob(block.textContent.trim());
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Blob([await new Response(plain).arrayBuffer()], {type: block.dataset["type"] ?? ""});
}

/** Such a file as an address for scripts, workers and downloads; made once. */
export function embeddedUrl(name: string): Promise<string> {
  let url = urls.get(name);
  if (!url) {
    url = embedded(name).then((blob) => {
      if (!blob) throw new Error(`there is no ${name} in this file`);
      return URL.createObjectURL(blob);
    });
    urls.set(name, url);
  }
  return url;
}

const urls = new Map<string, Promise<string>>();
