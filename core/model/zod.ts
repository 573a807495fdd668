import { z } from 'zod';

// Schemas that compile themselves need `eval`, which the window's content security policy forbids and reports.
// It has to be said before the first schema is made, which is why every schema takes `z` from here.
z.config({ jitless: true });

export { z };
