import type { Language } from '#core/model';

const BOTH = `
body{orphans:2;widows:2;font-family:var(--serif)}
h1,h2,h3,h4,h5,h6,.run-in,.caption,.annex-title,th,.strong td,.contents-heading,.cover-title{font-family:var(--sans);font-weight:bold}
h1{break-before:page}
.chapters>h1:first-child,.annex-title{break-before:auto}
.cover{height:242mm;display:flex;flex-direction:column;justify-content:space-between}
.cover-mark{font-family:var(--sans)}
.cover-title{margin-top:63mm}
table{margin-bottom:8pt}
td,th{border-bottom:.5pt solid #a6a6a6}
thead tr:first-child th{border-top:1pt solid #000}
table{border-top:1pt solid #000;border-bottom:1pt solid #000}
th{background:#ededed}
.entry.level-1{font-family:var(--sans);margin-top:4pt}
.entry.level-2{margin-left:21pt}
.entry.level-3{margin-left:42pt}
.annex-line.first,.signature.first{margin-top:var(--line)}
.annex-number,.annex-number.two{width:1.6em}
`;

const CHINESE = `
:root{--line:23pt;--character:12pt}
body{font-size:12pt;line-height:var(--line)}
.text,.run-in{text-align:justify;text-indent:2em}
.item{position:relative;text-align:justify;padding-left:42pt}
.bullet,.number{position:absolute;left:24pt}
.run-in{margin:3pt 0 2pt}
h1{font-size:16pt;line-height:27pt;margin-bottom:14pt}
h2{font-size:14pt;line-height:24pt;margin:14pt 0 5pt}
h3,h4,h5,h6{font-size:12pt;line-height:23pt;margin:10pt 0 5pt}
.annex-title{font-size:16pt;line-height:27pt;margin-bottom:10pt;text-align:left}
.caption{font-size:10.5pt;line-height:18pt;margin:8pt 0 3pt}
.note{font-size:9pt;line-height:13pt}
table{font-size:10.5pt;line-height:15pt}
table.small{font-size:9.5pt;line-height:13.5pt}
.contents-heading{font-size:16pt;line-height:27pt;margin-bottom:10pt;text-align:center}
.entry{line-height:21pt}
.cover{text-align:center}
.cover-mark{text-align:left;font-size:16pt}
.cover-title{font-size:28pt;line-height:45pt}
.cover-years{font-size:16pt;line-height:30pt;margin-top:8pt}
.cover-line{font-size:16pt;line-height:28pt}
.annex-label{width:3em;margin-left:2em}
`;

const ENGLISH = `
:root{--line:15.5pt;--character:11pt}
body{font-size:11pt;line-height:var(--line)}
.text{text-align:justify;margin-bottom:6pt}
.item{position:relative;padding-left:28pt;margin-bottom:3pt}
.bullet,.number{position:absolute;left:14pt}
.run-in{margin:3pt 0 2pt}
h1{font-size:17pt;line-height:22pt;margin-bottom:14pt}
h2{font-size:13.5pt;line-height:17.5pt;margin:14pt 0 5pt}
h3,h4,h5,h6{font-size:11.5pt;line-height:15.5pt;margin:10pt 0 5pt}
.annex-title{font-size:17pt;line-height:22pt;margin-bottom:10pt;text-align:left}
.recipients{margin-bottom:6pt}
.caption{font-size:10pt;line-height:14pt;margin:8pt 0 3pt;text-align:left}
.note{font-size:9pt;line-height:12pt}
table{font-size:9.5pt;line-height:12.5pt}
table.small{font-size:9pt;line-height:11.75pt}
.contents-heading{font-size:17pt;line-height:22pt;margin-bottom:10pt}
.entry{line-height:14.5pt}
.cover-mark{font-size:13pt}
.cover-title{font-size:28pt;line-height:36pt}
.cover-years{font-size:15pt;line-height:21pt;margin-top:8pt}
.cover-line{font-size:13pt;line-height:20pt}
.annex-label{width:4.5em}
`;

/** The style of the pages of a report in one language: text in 宋体 or Times New Roman, headings in 黑体 or Arial, black and grey. */
export const reportStyle = (language: Language): string => BOTH + (language === 'zh-CN' ? CHINESE : ENGLISH);
