import type { ComponentChildren } from "preact";

interface ScrollOf {
  readonly look: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What may be wider than the page. Keys have to reach it, or only a pointer could move it. */
export const Scroll = ({ look, label, children }: ScrollOf) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the focus to be scrolled by keys
  <section class={look} tabIndex={0} aria-label={label}>
    {children}
  </section>
);
