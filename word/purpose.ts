/** What a Word file is for: 印发 clean, or 征求意见 with what is needed to take it back in. */
export type Purpose = 'issue' | 'return';
