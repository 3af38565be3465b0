"""The style of every page: fonts of the system, light and dark, a phone, a wide screen and paper."""

LIGHT = {
    "papier": "#ffffff",
    "vlak": "#f3f4f7",
    "inkt": "#1a1b20",
    "zacht": "#55575f",
    "lijn": "#c4c6ce",
    "link": "#0b4f9e",
    "bezocht": "#5d2a8c",
    "fout": "#a3121c",
    "waarschuwing": "#7a4700",
    "aandachtspunt": "#0a5564",
    "goed": "#1d5b2a",
}
"""Colours by name, as `#rrggbb`; each but `lijn` is read on `papier` and on `vlak`."""

DARK = {
    "papier": "#16171b",
    "vlak": "#22242a",
    "inkt": "#e8e9ed",
    "zacht": "#b3b6c0",
    "lijn": "#4a4d57",
    "link": "#8fbcff",
    "bezocht": "#cfa8f5",
    "fout": "#ff9d97",
    "waarschuwing": "#f5bd6b",
    "aandachtspunt": "#7fd3e3",
    "goed": "#8fd69c",
}
"""The same colours where the reader has a dark screen."""

_SCREEN = """
*,*::before,*::after{box-sizing:border-box}
html{font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;
background:var(--papier);color:var(--inkt);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:0 1rem 3rem;max-width:48rem;overflow-wrap:break-word}
header{padding-top:1rem}
footer{color:var(--zacht);font-size:.9rem;overflow-wrap:anywhere;
margin-top:3rem;padding-top:1rem;border-top:1px solid var(--lijn)}
main:focus{outline:0}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .5em;text-wrap:balance}
h1{font-size:1.8rem;margin-top:1rem}
h2{font-size:1.4rem;padding-bottom:.2em;border-bottom:1px solid var(--lijn)}
h3{font-size:1.15rem}
h4,h5,h6{font-size:1rem}
p,ul,ol,dl,blockquote,.tabel{margin:.6em 0}
ul,ol{padding-left:1.6em}
li{margin:.25em 0}
a{color:var(--link);text-underline-offset:.15em}
a:visited{color:var(--bezocht)}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
:target{background:var(--vlak);box-shadow:-.5rem 0 0 var(--vlak),.5rem 0 0 var(--vlak)}
code,pre{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:.9em}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--vlak);padding:.75rem;border-radius:.25rem}
blockquote,.kader{margin-left:0;margin-right:0;padding:.5rem 1rem;background:var(--vlak);
border-left:.25rem solid var(--zacht)}
dt{font-weight:600}
dd{margin:0 0 .4em}
.tabel{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95em}
caption{text-align:left;font-weight:600;padding:.3em 0}
th,td{text-align:left;vertical-align:top;padding:.35em .6em;border:1px solid var(--lijn);
overflow-wrap:normal;min-width:6em}
thead th{background:var(--vlak)}
tbody th{font-weight:600}
.code{white-space:nowrap}
mark{background:var(--vlak);color:var(--fout);text-decoration:underline wavy;text-underline-offset:.3em}
.zacht{color:var(--zacht)}
.ernst{font-weight:700}
.fout .ernst,.ernst.fout{color:var(--fout)}
.waarschuwing .ernst,.ernst.waarschuwing{color:var(--waarschuwing)}
.aandachtspunt .ernst,.ernst.aandachtspunt{color:var(--aandachtspunt)}
.goed .ernst,.ernst.goed{color:var(--goed)}
.bevinding{margin:1.2em 0;padding:.1rem 0 .1rem 1rem;border-left:.3rem solid var(--zacht)}
.bevinding.fout{border-color:var(--fout)}
.bevinding.waarschuwing{border-color:var(--waarschuwing)}
.bevinding.aandachtspunt{border-color:var(--aandachtspunt)}
.bevinding>:first-child{margin-top:.2em}
.inhoud ul{list-style:none;padding-left:0}
.inhoud li li{padding-left:1em}
.inhoud a:not(:hover){text-decoration:none}
summary{cursor:pointer;font-weight:600}
.leden,.onderdelen,.noten{list-style:none;padding-left:0}
.leden>li,.onderdelen>li,.noten>li{position:relative;padding-left:2em}
.onderdelen>li{padding-left:1.7em}
.nr{position:absolute;left:0}
.noten{font-size:.9em}
sup{line-height:0}
sup a{padding:0 .15em}
.inhoud,.wegwijzer{font-size:.95rem;margin:1rem 0}
.wegwijzer ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2em 1.2em}
.overslaan{position:absolute;left:-100vw;top:0;padding:.5rem 1rem;background:var(--papier);color:var(--link)}
.overslaan:focus{left:0;z-index:1}
.verborgen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:72rem){
body.met-inhoud{max-width:70rem;display:grid;column-gap:3rem;align-content:start;
grid-template-columns:18rem minmax(0,46rem);grid-template-rows:auto auto auto 1fr}
.met-inhoud>*{grid-column:2}
.met-inhoud>.inhoud{grid-column:1;grid-row:1/span 5;align-self:start;position:sticky;top:0;
max-height:100vh;overflow-y:auto;
padding:1rem 0}
}
@media (min-width:40rem){.bevinding dl>div{display:grid;grid-template-columns:6.5em 1fr}}
@media screen and (max-width:40rem){
.gestapeld{overflow:visible}
.gestapeld :is(table,caption,tbody,tr,th,td){display:block;min-width:0}
.gestapeld thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.gestapeld tr{margin:.8em 0;border:1px solid var(--lijn)}
.gestapeld :is(th,td){border:0}
.gestapeld tbody th{background:var(--vlak)}
.gestapeld td::before{content:attr(data-kop) ": ";color:var(--zacht)}
.gestapeld td:empty{display:none}
}
@media (max-width:30rem){h1{font-size:1.5rem}h2{font-size:1.25rem}ul,ol{padding-left:1.3em}}
"""

_PAPER = """
@page{margin:2cm}
@media print{
html{font-size:10.5pt;background:#fff}
body,body.met-inhoud{display:block;max-width:none;padding:0}
.overslaan,.wegwijzer{display:none}
.tabel{overflow:visible}
.bron,.noten a{display:none}
details::details-content{content-visibility:visible;block-size:auto}
a,a:visited{color:inherit}
a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
tr,li,.bevinding,blockquote{break-inside:avoid}
thead{display:table-header-group}
p,li{orphans:2;widows:2}
}
"""


def _colours(colours: dict[str, str]) -> str:
    return ":root{" + ";".join(f"--{name}:{value}" for name, value in colours.items()) + "}"


STYLE = (
    f"\n:root{{color-scheme:light dark}}\n{_colours(LIGHT)}"
    f"\n@media screen and (prefers-color-scheme:dark){{{_colours(DARK)}}}{_SCREEN}{_PAPER}"
)
"""The whole style sheet; it names no address, so that a page with it asks for nothing."""
