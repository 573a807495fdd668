/** What a `.plan` file is made of: a zip whose first entry names its kind. */
export const PARTS = { kind: 'mimetype', manifest: 'manifest.json', plan: 'plan.json' } as const;

export const MIME_TYPE = 'application/vnd.planloom.plan+zip';
