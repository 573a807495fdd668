/** What all pages have in common. */
export const SHARED = `
html,body,p,h1,h2,h3,h4,h5,h6,table,div{margin:0;padding:0}
body{color:#000;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact;overflow-wrap:break-word}
p,h1,h2,h3,h4,h5,h6,th,td{white-space:pre-wrap;tab-size:4}
h1,h2,h3,h4,h5,h6,.run-in,.caption,.note,.title,.annex-title,.annex-mark,.contents-heading{break-after:avoid}
h1,h2,h3,h4,h5,h6{break-inside:avoid}
.part+.part{break-before:page}
a{color:inherit;text-decoration:none}
table{border-collapse:collapse;table-layout:fixed;width:100%;letter-spacing:0;text-indent:0;break-before:avoid}
thead{display:table-header-group}
tr{break-inside:avoid}
td,th{padding:2pt 3pt;vertical-align:middle;text-align:left;font-weight:normal}
.center{text-align:center}
.right{text-align:right}
th,tr.strong td.left:only-child{text-align:center}
.caption,.title,.annex-title{text-align:center}
.note{text-align:right}
.entry{display:flex;align-items:baseline;break-inside:avoid}
.entry-text{flex:0 1 auto}
.dots{flex:1 0 12pt;overflow:hidden;white-space:nowrap;height:1em;margin:0 4pt;border-bottom:.75pt dotted #595959;align-self:baseline;transform:translateY(-3pt)}
.entry-page{flex:none;min-width:14pt;text-align:right}
.annex-line{display:flex}
.annex-label,.annex-number{flex:none}
.annex-name{flex:1}
.signature{text-align:right;break-before:avoid}
.keep{break-after:avoid}
figure{margin:8pt auto;max-width:152mm;break-inside:avoid;letter-spacing:0}
figure.picture{max-width:none}
svg{display:block;width:100%}
img{display:block;margin:0 auto}
.legend{text-align:center;font-size:8.5pt;line-height:12pt;text-indent:0}
.legend span{display:inline-block;margin:0 6pt}
.legend i{display:inline-block;width:7pt;height:7pt;border:.5pt solid #000;margin-right:3pt}
figcaption{text-align:center;font-weight:bold;font-size:10.5pt;line-height:18pt;font-family:var(--sans);text-indent:0}
.chart-note{font-size:9pt;line-height:12pt;text-indent:0}
`;
