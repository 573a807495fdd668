import type { Language, Official } from '#core/model';

type Secrecy = NonNullable<Official['secrecy']>;
type Urgency = NonNullable<Official['urgency']>;

/** What is printed in the head of a document in English for the grades of secrecy and urgency. */
export const ENGLISH_GRADES: Readonly<Record<Secrecy | Urgency, string>> = {
  秘密: 'Confidential',
  机密: 'Secret',
  绝密: 'Top secret',
  加急: 'Urgent',
  特急: 'Most urgent',
};

/** The label before the names of those who sign a document that goes up 签发人. */
export const SIGNED_BY: Readonly<Record<Language, string>> = { 'zh-CN': '签发人：', en: 'Signed by: ' };
