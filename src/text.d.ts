/** Pages of rules are part of the program: the bundler and the tests load Markdown as a function that gives its text. */
declare module "*.md" {
  const text: () => string;
  export default text;
}
/** The script and the style of the page of `html`, made of `src/page` by the bundler, and by the tests. Functions, so that nothing reads them before they are needed. */
declare module "bundled:page" {
  export function script(): string;
  export function style(): string;
}
