/** The templates that come with the program, by id; no other may take their names. */
export const BUILT_IN_TEMPLATES: readonly string[] = [
  'action-plan',
  'association-plan',
  'call-for-applications',
  'suggestions',
];
