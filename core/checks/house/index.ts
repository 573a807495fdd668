export { checkPack } from './check-pack';
export { checksFor } from './checks-for';
export { HOUSE_RULES } from './house-rules';
export { HOUSE_LIMITS } from './limits';
export type { HousePack } from './pack';
export { rulesOfPack } from './pack';
export { houseSchema } from './pack-schema';
export { badPack, parsePack } from './parse-pack';
export { tryExamples } from './try-examples';
