import type { Language } from '#core/model';

const CHINESE = `
:root{--line:28.95pt;--character:15.75pt}
body{font:16pt/var(--line) var(--text);letter-spacing:-.25pt;orphans:1;widows:1}
.text,.item{text-align:justify;text-indent:calc(2*var(--character))}
.bullet::after{content:" "}
h1,h2,h3,h4,h5,h6{font:16pt/var(--line) var(--text);text-indent:calc(2*var(--character))}
h1{font-family:var(--strong)}
h2{font-family:var(--second)}
.run-in{font-weight:bold;text-indent:calc(2*var(--character))}
.title{font:22pt/var(--line) var(--title);letter-spacing:0;margin-bottom:var(--line)}
.head+.title{margin-top:calc(2*var(--line))}
.annex-label{width:calc(3*var(--character));margin-left:calc(2*var(--character))}
.annex-number{width:var(--character)}
.annex-number.two{width:calc(1.5*var(--character))}
.annex-line.first,.signature.first{margin-top:var(--line)}
.annex-mark{font-family:var(--strong)}
.annex-title{font:22pt/var(--line) var(--title);letter-spacing:0;text-indent:0;margin:var(--line) 0 9.65pt}
.caption{font:12pt/20pt var(--strong);letter-spacing:0;margin:6pt 0 3pt}
figcaption{font:12pt/20pt var(--strong)}
.note{font-size:12pt;line-height:20pt;letter-spacing:0}
table{font-size:12pt;line-height:16.8pt}
table.small{font-size:10.5pt;line-height:14.7pt}
td,th{border:.5pt solid #000}
th,.strong td{font-family:var(--strong)}
`;

const ENGLISH = `
:root{--line:16pt;--character:16pt}
body{font:12pt/var(--line) var(--text);orphans:2;widows:2}
.text{text-align:justify;margin-bottom:6pt}
.item{position:relative;padding-left:36pt;margin-bottom:3pt}
.bullet,.number{position:absolute;left:18pt}
.run-in{font-weight:bold;font-style:italic;margin:3pt 0}
h1,h2,h3,h4,h5,h6{font:bold 12pt/15.6pt var(--text);margin:6pt 0}
h1{font-size:16pt;line-height:20.8pt;margin-top:16pt}
h2{font-size:14pt;line-height:18.2pt;margin-top:12pt}
.title{font:bold 22pt/28pt var(--title);margin:12pt 0 18pt}
.recipients{margin-bottom:6pt}
.annex-line.first,.signature.first{margin-top:var(--line)}
.annex-label{width:55pt}
.annex-number,.annex-number.two{width:20pt}
.annex-title{font:bold 16pt/21pt var(--text);text-align:left;margin:0 0 8pt}
.caption{font:bold 11pt/16pt var(--text);margin:8pt 0 4pt;text-align:left}
figcaption{font:bold 11pt/16pt var(--text)}
.note{font-size:10pt}
table{font-size:10pt;line-height:12.5pt;margin-bottom:7pt}
table.small{font-size:9pt;line-height:11.5pt}
td,th{border:.5pt solid #000}
th,.strong td{font-weight:bold}
.contents-heading{font:bold 14pt/19pt var(--text);margin:12pt 0 6pt}
.entry{line-height:15pt}
.entry.level-1{font-weight:bold;margin-top:3pt}
.entry.level-2{margin-left:18pt}
.entry.level-3{margin-left:36pt}
`;

/** The head, the foot and the page number of an official document, red where the standard has it. */
const ELEMENTS = `
.head{position:relative;letter-spacing:0}
.grades{position:absolute;top:0;left:0}
.grade.strong{font-family:var(--strong)}
.mark{color:#f00;font-family:var(--title);text-align:center;padding-top:35mm;letter-spacing:0;white-space:nowrap}
.mark.joint{display:flex;justify-content:center;align-items:center}
.mark .spread{text-align-last:justify}
.document-number{text-align:center;margin-top:calc(2*var(--line))}
.document-number.up{display:flex;justify-content:space-between;padding:0 16pt}
.signers{font-family:var(--second)}
.red-line{height:7.3pt;border-bottom:1.5pt solid #f00}
.imprint{height:224.5mm;display:flex;flex-direction:column;justify-content:flex-end;font-size:14pt;line-height:24pt;letter-spacing:0}
.imprint-lines{border:solid #000;border-width:.35mm 0}
.copies,.printed{display:flex;padding:0 14pt}
.copies span:first-child{flex:none}
.printed{justify-content:space-between}
.copies+.printed{border-top:.25mm solid #000}
`;

/** The style of the pages of an official document GB/T 9704-2012, in one language. */
export const officialStyle = (language: Language): string => (language === 'zh-CN' ? CHINESE : ENGLISH) + ELEMENTS;
