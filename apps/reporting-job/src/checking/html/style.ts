/** The look of the page: light, dark, forced colours, narrow screens and A4. */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#55606b;--line:#c9d0d8;--panel:#f4f6f8;--link:#0b57a4;
--error:#a3171c;--warning:#7a4b00;--info:#0b57a4;--gap:#5b2d86}
@media (prefers-color-scheme:dark){:root{--paper:#15181c;--ink:#e8ebee;--soft:#a9b3bd;--line:#3d4650;--panel:#1f242a;--link:#8cc2ff;
--error:#ff9a94;--warning:#f2c063;--info:#8cc2ff;--gap:#cfa6f5}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}
main>section:first-child>h2{margin-top:0}
h2{font-size:1.25rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
main>section:first-child>h2{margin-top:0}
h3{font-size:1rem;margin:1rem 0 .25rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.soft,.law{color:var(--soft);font-size:.9rem}
.notice{border:2px solid var(--warning);border-radius:.25rem;padding:.5rem .75rem;margin:.75rem 0}
.notice p,.law p{margin:.1rem 0}
form{position:sticky;top:0;z-index:1;background:var(--panel);border:1px solid var(--line);border-radius:.25rem;padding:.75rem;margin:1rem 0;max-height:60vh;overflow:auto}
form .fields{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}
form label{display:block}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 1rem}
legend{font-weight:600;padding:0}
input[type=search],select{font:inherit;width:100%;max-width:100%;padding:.25rem;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.2rem}
.field{flex:1 1 14rem;min-width:0}
button{font:inherit;padding:.25rem .75rem;min-height:2rem}
form label,form legend{min-height:1.5rem}
.counted{font-weight:600;margin:.5rem 0}
ul.findings,ul.plain{list-style:none;margin:0;padding:0}
.findings>li{border-left:.3rem solid var(--line);padding:.35rem .75rem;margin:.4rem 0;background:var(--panel)}
.findings>li p{margin:.15rem 0}
.findings>[data-kind=error]{border-color:var(--error)}
.findings>[data-kind=warning]{border-color:var(--warning)}
.findings>[data-kind=info]{border-color:var(--info)}
.findings>[data-kind=undecided],.findings>[data-kind=notCheckable]{border-color:var(--gap);border-left-style:double}
.badge{display:inline-block;border:1px solid currentcolor;border-radius:.2rem;padding:0 .35rem;font-size:.85rem;font-weight:600}
[data-kind=error] .severity{color:var(--error)}
[data-kind=warning] .severity{color:var(--warning)}
[data-kind=info] .severity{color:var(--info)}
[data-kind=undecided] .severity,[data-kind=notCheckable] .severity{color:var(--gap)}
.cells{font-variant-numeric:tabular-nums;font-weight:600}
[data-grouping=row] .where,[data-grouping=rule] .rule-name{display:none}
.group{content-visibility:auto;contain-intrinsic-size:auto 12rem}
code{font-size:.85em}
.rules>li{margin:.5rem 0;scroll-margin-top:1rem}
@media (max-width:30rem){header,main{padding:.5rem}form{position:static;max-height:none}}
@media (max-height:40rem){form{position:static;max-height:none}}
@media (forced-colors:active){.findings>li,.notice,.badge{border-color:CanvasText}}
@media print{
@page{size:A4;margin:15mm}
:root{--paper:#fff;--ink:#000;--soft:#333;--line:#888;--panel:#fff;--link:#000;--error:#8c0f14;--warning:#5e3a00;--info:#003d7a;--gap:#43206a}
html{font-size:10pt}
body{font-size:1rem}
header,main{max-width:none;padding:0}
form,.skip{display:none}
.counted:not([data-filtered]){display:none}
.group{content-visibility:visible}
h2,h3{break-after:avoid}
li,.notice{break-inside:avoid}
main .rules{columns:2;font-size:.85rem}
.findings>li{padding:.1rem .5rem;margin:.2rem 0}
a[href^=http]::after{content:" (" attr(href) ")"}
a{text-decoration:none}
}
`
