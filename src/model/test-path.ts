/** Whether test runners collect a path by its name, or it is code in a folder of tests. */
export function isTestPath(path: string): boolean {
  const last = path.slice(path.lastIndexOf("/") + 1);
  if (/\.(?:md|txt|json|ya?ml)$/.test(last)) return false;
  return (
    /^test_.*\.py$|_test\.\w+$|[.-](?:test|spec)\.\w+$|_spec\.rb$|^test-.*\.\w+$|Tests?\.\w+$/.test(last) ||
    /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\//.test(path)
  );
}
