/** Pages of rules are part of the program: the bundler and the tests load Markdown as text. */
declare module "*.md" {
  const text: string;
  export default text;
}
