/** Ways that HTML has of running something, each of which sets `globalThis.ran`. `origin`: where it would fetch from. */
export function makeHostileHtml(origin: string): string {
  const run = 'globalThis.ran=true;top.ran=true';
  const hrefs = [
    `javascript:${run}`,
    `JaVaScRiPt:${run}`,
    `java&#9;script:${run}`,
    `&#106;avascript&colon;${run}`,
    ` &#1; javascript:${run}`,
    `java\nscript:${run}`,
    `vbscript:msgbox(1)`,
    `data:text/html,<script>${run}</script>`,
    `data:text/html;base64,PHNjcmlwdD50b3AucmFuPXRydWU8L3NjcmlwdD4=`,
    `blob:${origin}/x`,
    `file:///etc/passwd`,
    `//${origin.replace(/^https?:\/\//, '')}/protocol-relative`,
    `feed:javascript:${run}`,
  ];
  return `<html><head>
<base href="${origin}/base/">
<meta http-equiv="refresh" content="0;url=${origin}/refresh">
<link rel="stylesheet" href="${origin}/style.css"><link rel="prefetch" href="${origin}/prefetch">
<style>@import url(${origin}/import.css); body { background: url(${origin}/background.png) }</style>
<script>${run}</script><script src="${origin}/script.js"></script></head><body onload="${run}">
<p onclick="${run}" onmouseover="${run}" style="background:url(${origin}/p.png)">첫 문장</p>
<img src="${origin}/picture.png" onerror="${run}"><img srcset="${origin}/set.png 2x" src=x onerror=${run}>
<picture><source srcset="${origin}/source.png"><img src="${origin}/in-picture.png"></picture>
<svg onload="${run}"><script>${run}</script><image href="${origin}/svg.png"/><use href="${origin}/use.svg#a"/>
<a xlink:href="javascript:${run}"><text>svg</text></a><animate attributeName=href values="javascript:${run}"/></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;"></table></mtext></math>
<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>
<template><img src="${origin}/template.png" onerror="${run}"><script>${run}</script></template>
<form action="${origin}/form"><input autofocus onfocus="${run}" value="x"><button formaction="javascript:${run}">누르기</button>
<textarea autofocus onfocus="${run}"><img src=x onerror=${run}></textarea><select><option>a</option></select></form>
<iframe src="${origin}/frame" srcdoc="<script>${run}</script>"></iframe><iframe src="javascript:${run}"></iframe>
<object data="${origin}/object"></object><embed src="${origin}/embed"><frameset onload="${run}"></frameset>
<video src="${origin}/video.mp4" poster="${origin}/poster.png" onerror="${run}"><source src="${origin}/v.webm" onerror="${run}"></video>
<audio src="${origin}/audio.mp3" autoplay></audio><details open ontoggle="${run}"><summary>열림</summary>속</details>
<table background="${origin}/table.png"><tr><td>칸</td><td background="${origin}/cell.png">둘째 칸</td></tr></table>
<div><xmp><img src=x onerror=${run}></xmp><listing>&lt;img src=x onerror=${run}&gt;</listing></div>
${hrefs.map((href, at) => `<p><a href="${href}" target="_blank" ping="${origin}/ping">링크 ${at}</a></p>`).join('\n')}
<p><a href="https://example.com/fine">괜찮은 링크</a></p>
<style><!-- </style><script>${run}</script> --></style>
<p>끝 문장</p><plaintext><img src=x onerror="${run}">`;
}
