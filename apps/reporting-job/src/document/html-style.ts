/** The look of the page: on screens of any width, in the dark, with forced colours, and on A4. */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#4a5560;--line:#b9c2cb;--accent:#1b4b73;--panel:#f4f6f8}
@media (prefers-color-scheme:dark){:root{--paper:#15181c;--ink:#e8ebee;--soft:#a9b3bd;--line:#3d4650;--accent:#8cc2ff;--panel:#1f242a}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:52rem;padding:0 1rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.55 Arial,"Liberation Sans",sans-serif;overflow-wrap:break-word}
header{border-bottom:3px solid var(--accent);margin:2.5rem 0 1.5rem;padding-bottom:1rem}
.organisation{color:var(--soft);margin:0}
h1{font-size:2rem;line-height:1.15;color:var(--accent);margin:.4rem 0}
.subtitle{font-size:1.2rem;color:var(--soft);margin:0}
h2{font-size:1.45rem;line-height:1.25;color:var(--accent);margin:3rem 0 .75rem}
h3{font-size:1.05rem;margin:0 0 .25rem}
nav h2,section[aria-labelledby=key-figures] h2{font-size:1.15rem;margin:1.5rem 0 .5rem}
nav ol{margin:0;padding-left:1.5rem;columns:2;column-gap:2rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.key{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem;margin:0}
.key div{display:flex;flex-direction:column;background:var(--panel);border-left:4px solid var(--accent);padding:.6rem .9rem}
.key dd{order:-1;margin:0;font-size:1.6rem;font-weight:700;color:var(--accent);line-height:1.25}
.key dt{font-size:.95rem}
figure{margin:1.5rem 0}
.drawn{background:#fff;border:1px solid var(--line);padding:.5rem;overflow-x:auto}
.drawn svg{display:block;max-width:100%;height:auto;margin:0 auto}
figcaption{margin-top:.5rem;font-size:.95rem}
.source,.note{color:var(--soft);font-size:.9rem}
.note{margin:.25rem 0}
.wide{overflow-x:auto;margin:1.5rem 0 .5rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.35}
caption{text-align:left;font-weight:700;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:700;vertical-align:bottom;border-bottom:2px solid var(--accent)}
th:first-child{min-width:9.5rem}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .number{white-space:normal}
.total th,.total td{font-weight:700;border-top:2px solid var(--line)}
.facts{margin:1rem 0;border-top:1px solid var(--line)}
.facts div{display:grid;grid-template-columns:minmax(10rem,15rem) 1fr;gap:1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
.facts dt{font-weight:700}
.facts dd{margin:0}
.advice{border:2px dashed var(--line);padding:.75rem 1rem;margin:1.5rem 0;min-height:7rem}
.advice p{color:var(--soft);margin:0}
.definitions dt{font-weight:700;margin-top:1.1rem}
.definitions dd{margin:.1rem 0}
@media (max-width:36rem){nav ol{columns:1}.facts div{grid-template-columns:1fr;gap:0}h1{font-size:1.6rem}}
@media (forced-colors:active){.key div,.drawn,.advice{border-color:CanvasText}}
@media print{
th:first-child{min-width:0}
@page{size:A4;margin:18mm 16mm}
:root{--paper:#fff;--ink:#000;--soft:#333;--line:#999;--accent:#1b4b73;--panel:#fff}
html{font-size:9.5pt}
body{max-width:none;padding:0;font-size:1rem}
.skip{display:none}
header{margin-top:0}
h2,h3,caption{break-after:avoid}
main>section{break-before:auto}
figure,tr,.advice,.key div,.facts div{break-inside:avoid}
thead{display:table-header-group}
.drawn{border:0;padding:0}
.drawn svg{max-width:15cm}
.wide{overflow:visible}
.advice{min-height:4.5cm}
a{text-decoration:none;color:inherit}
}
`
