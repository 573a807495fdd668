export type {
  AnyKind,
  ChoiceField,
  DateField,
  Field,
  FundingField,
  FundingPart,
  FundingSource,
  KindOf,
  LinkField,
  LinksField,
  NamesField,
  QuantityField,
  RecordOf,
  TextField,
  ValueOf,
} from './field';
export { FUNDING_SOURCES } from './field';
export type { Fact, Finance, Found, KindName, Measure, Organisation, Plan, PlanRecord, Project, RecordKind, Records, Talent, Target } from './kinds';
export { KINDS, KIND_NAMES, fieldsOf, findRecord, isKindName, kindNamed, linkedIds, noRecords, recordsOf } from './kinds';
export { recordSchema } from './schema';
