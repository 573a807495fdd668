import { z } from '#core/model';
import type { Plan } from '#core/records';
import type { FileHandle, Requests } from '#ipc';
import { settingsSchema } from './settings-file';

const LONGEST_TITLE = 300;

const fileHandle = z.custom<FileHandle>((value) => z.uuid().safeParse(value).success);

/** Only the shape from outside: the jobs process, which uses the plan, reads the whole of it with its schema. */
const planShape = z.looseObject({
  schema: z.number(),
  id: z.string(),
  profile: z.looseObject({}),
  sections: z.array(z.unknown()),
  records: z.looseObject({}),
});
const plan = z.custom<Plan>((value) => planShape.safeParse(value).success);
const title = z.string().max(LONGEST_TITLE);

/** What a window may send with each request; anything else is refused. */
export const requestArguments: { readonly [K in keyof Requests]: z.ZodType<Parameters<Requests[K]>> } = {
  'app:start': z.tuple([]),
  'settings:set': z.tuple([settingsSchema.partial().strict() as z.ZodType<Parameters<Requests['settings:set']>[0]>]),
  'recent:list': z.tuple([]),
  'recent:forget': z.tuple([fileHandle]),
  'plan:open': z.tuple([]),
  'plan:open-recent': z.tuple([fileHandle]),
  'plan:save': z.tuple([fileHandle, plan]),
  'plan:save-as': z.tuple([plan, title]),
  'export:word': z.tuple([plan, z.enum(['issue', 'return']), title]),
  'export:cancel': z.tuple([]),
  'file:open-outside': z.tuple([fileHandle]),
  'file:show-in-folder': z.tuple([fileHandle]),
  'window:state': z.tuple([
    z.strictObject({ title, name: title.exactOptional(), unsaved: z.boolean(), hasPlan: z.boolean() }),
  ]),
  'window:close': z.tuple([]),
  'window:new': z.tuple([]),
};
