type Child = Node | string | null;
type Props = Readonly<Record<string, string | boolean | ((event: never) => void)>>;

/** Makes an element: attributes by name, listeners by `on…`, children as nodes or text, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props))
    if (typeof value === "function") made.addEventListener(name.slice(2), value as EventListener);
    else if (typeof value === "boolean") made.toggleAttribute(name, value);
    else made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button in the kit's look. */
export function button(name: string, label: string, press: () => void, look = ""): HTMLButtonElement {
  return element("button", {type: "button", name, class: `btn ${look}`, onclick: press}, label);
}
