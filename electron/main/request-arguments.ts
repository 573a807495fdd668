import { LANGUAGES, z } from '#core/model';
import { KIND_NAMES, type Plan } from '#core/records';
import { TEMPLATE_LIMITS, type Template } from '#core/template';
import { HOUSE_LIMITS, type HousePack } from '#core/checks';
import type { Edit } from '#core/edit';
import type { PlanDocument } from '#core/file';
import type { FileHandle, Requests } from '#ipc';
import { settingsSchema } from './settings-file';

const LONGEST_TITLE = 300;

const exportOrder = z.object({
  profile: z.enum(['gbt9704', 'report']),
  purpose: z.enum(['issue', 'return', 'extract']),
});

const fileHandle = z.custom<FileHandle>((value) => z.uuid().safeParse(value).success);

/** Only the shapes from outside: the jobs process, which uses the plan, reads the whole of it with its schema. */
const planShape = z.looseObject({
  schema: z.number(),
  id: z.string(),
  profile: z.looseObject({}),
  sections: z.array(z.unknown()),
  records: z.looseObject({}),
});
const plan = z.custom<Plan>((value) => planShape.safeParse(value).success);
const documentShape = z.looseObject({
  plan: planShape,
  versions: z.array(z.looseObject({ id: z.string(), content: z.string() })),
});
const document = z.custom<PlanDocument>((value) => documentShape.safeParse(value).success);
/** The whole of it is checked when it is kept. */
const template = z.custom<Template>((value) => z.looseObject({ id: z.string() }).safeParse(value).success);
const templateId = z.string().max(TEMPLATE_LIMITS.key);
const title = z.string().max(LONGEST_TITLE);
const packId = z.string().max(HOUSE_LIMITS.id);
/** The whole of it is checked before it is written. */
const pack = z.custom<HousePack>((value) => z.looseObject({ id: packId, name: title }).safeParse(value).success);

/** They go to another window as they are, which carries them out. */
const edits = z.array(z.custom<Edit>((value) => z.looseObject({ kind: z.string() }).safeParse(value).success));

/** The largest note is of a plan that was replaced as a whole, with all its pictures. */
const LONGEST_PATCH = 192 * 1024 * 1024;
const recoveryNote = z.strictObject({
  base: z.string().max(100),
  isWhole: z.boolean(),
  patch: z.string().max(LONGEST_PATCH),
});

/** What a window may send with each request; anything else is refused. */
export const requestArguments: { readonly [K in keyof Requests]: z.ZodType<Parameters<Requests[K]>> } = {
  'app:start': z.tuple([]),
  'settings:set': z.tuple([settingsSchema.partial().strict() as z.ZodType<Parameters<Requests['settings:set']>[0]>]),
  'recent:list': z.tuple([]),
  'recent:forget': z.tuple([fileHandle]),
  'recent:clear': z.tuple([]),
  'plan:open': z.tuple([]),
  'plan:open-recent': z.tuple([fileHandle]),
  'word:open': z.tuple([]),
  'plan:save': z.union([z.tuple([fileHandle, document]), z.tuple([fileHandle, document, z.literal('seen')])]),
  'plan:save-as': z.tuple([document, title]),
  'plan:save-copy': z.tuple([document, title, z.enum(['here', 'there'])]),
  'file:state': z.tuple([]),
  'file:look': z.tuple([fileHandle]),
  'file:reload': z.tuple([fileHandle]),
  'file:take-over': z.tuple([fileHandle]),
  'recovery:base': z.tuple([document]),
  'recovery:note': z.tuple([recoveryNote]),
  'recovery:clear': z.tuple([]),
  'recovery:list': z.tuple([]),
  'recovery:restore': z.tuple([z.uuid()]),
  'recovery:discard': z.tuple([z.uuid()]),
  'version:pack': z.tuple([plan]),
  'version:unpack': z.union([
    z.tuple([z.string(), title]),
    z.tuple([z.string(), title, z.record(z.string(), z.string())]),
  ]),
  'templates:list': z.tuple([]),
  'templates:install': z.tuple([]),
  'templates:save': z.tuple([template]),
  'templates:remove': z.tuple([templateId, z.enum(LANGUAGES)]),
  'templates:export': z.tuple([templateId, z.enum(LANGUAGES)]),
  'house-rules:list': z.tuple([]),
  'house-rules:install': z.tuple([]),
  'house-rules:remove': z.tuple([packId]),
  'house-rules:export': z.tuple([packId]),
  'house-rules:read': z.tuple([]),
  'house-rules:write': z.tuple([pack]),
  'export:fonts': z.tuple([exportOrder.shape.profile, z.enum(LANGUAGES)]),
  'export:prepare': z.tuple([plan, exportOrder]),
  'export:forget': z.tuple([]),
  'export:word': z.tuple([plan, exportOrder, title]),
  'export:pdf': z.tuple([plan, exportOrder.shape.profile, title]),
  'plan:print': z.tuple([plan, exportOrder.shape.profile]),
  'export:cancel': z.tuple([]),
  'excel:open': z.tuple([]),
  'excel:export': z.union([z.tuple([plan, title]), z.tuple([plan, title, z.array(z.enum(KIND_NAMES))])]),
  'checks:report': z.tuple([plan, title]),
  'file:open-outside': z.tuple([fileHandle]),
  'file:show-in-folder': z.tuple([fileHandle]),
  'window:state': z.tuple([
    z.strictObject({
      title,
      name: title.exactOptional(),
      unsaved: z.boolean(),
      hasPlan: z.boolean(),
    }),
  ]),
  'window:pane': z.tuple([z.boolean()]),
  'window:close': z.tuple([]),
  'window:stay': z.tuple([]),
  'window:new': z.tuple([]),
  'window:show': z.tuple([document, title, edits]),
  'window:paste-text': z.tuple([]),
};
