const YEARS = /^(.+?)\s*[（(]([^（）()]*\d{4}[^（）()]*)[）)]$/s;

/** The name of a plan and the years that stand in brackets behind it: 行动计划（2026—2028年）. */
export function splitYears(title: string): { readonly name: string; readonly years?: string } {
  const [, name, years] = YEARS.exec(title.trim()) ?? [];
  return name === undefined || years === undefined ? { name: title.trim() } : { name, years };
}
