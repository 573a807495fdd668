/** What a Word file is for: 印发 clean, 征求意见 with what is needed to take it back in, or 摘录 clean, for one unit. */
export type Purpose = 'issue' | 'return' | 'extract';
