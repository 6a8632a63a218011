/** Calls once, as soon as one of some elements is on the screen or within a screen's height of it. */
export function whenNear(elements: Iterable<Element>, call: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      call();
    },
    {rootMargin: "100% 0px"}
  );
  for (const element of elements) observer.observe(element);
}
