/** The text of each rule's page, by the rule's name. */
export const pages: Readonly<Record<string, string>> = {};
