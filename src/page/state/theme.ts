/** Turns from what the system asks for to the other, and back. It holds as long as the page is open. */
export function turnTheme(): void {
  const { style } = document.documentElement;
  const isDark = style.colorScheme
    ? style.colorScheme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  style.colorScheme = isDark ? "light" : "dark";
}
