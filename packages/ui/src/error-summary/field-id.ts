/** The id of a field's control inside a form: the summary leads to it. */
export function fieldId(formId: string, name: string): string {
  return `${formId}${name}`
}
