/** 密级: how secret a document is, from the least. */
export const SECRECY = ['秘密', '机密', '绝密'] as const;
/** 紧急程度. */
export const URGENCY = ['加急', '特急'] as const;

/** The notice 印发通知 that a plan is issued with: it comes first, the plan follows as its annexed text. */
export interface IssuingNotice {
  readonly title: string;
  /** Its paragraphs, one a line. */
  readonly text: string;
}

/**
 * The elements of an official document 公文要素 (GB/T 9704-2012 §7) that a plan is issued with: what stands in its head and
 * foot. Text is kept as it was typed, so that a check can say what is wrong with it.
 */
export interface Official {
  /** 份号. */
  readonly copyNumber?: string;
  readonly secrecy?: (typeof SECRECY)[number];
  /** How long it is secret: 1年. */
  readonly secrecyTerm?: string;
  readonly urgency?: (typeof URGENCY)[number];
  /** 发文机关标志: the issuers in the red head, the host first; a document has a red head where there is one. */
  readonly head?: readonly string[];
  /** 发文字号: 自府发〔2026〕5号. */
  readonly number?: string;
  /** 签发人 of a document that goes up. */
  readonly signers?: readonly string[];
  /** It is written to those above 上行文. */
  readonly goesUp?: true;
  /** The signature leaves room for a seal. */
  readonly hasSeal?: true;
  readonly notice?: IssuingNotice;
  /** 附注, without its brackets. */
  readonly note?: string;
  /** 抄送: who gets a copy. */
  readonly copiesTo?: string;
  /** 印发机关. */
  readonly printedBy?: string;
  /** 印发日期, `YYYY-MM-DD`. */
  readonly printedOn?: string;
}
