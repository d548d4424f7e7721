function holdRule(rule: CSSRule): void {
  if (rule instanceof CSSStyleRule) {
    // A column is broken by `column` only.
    if (rule.style.breakBefore === 'page') rule.style.breakBefore = 'column';
    if (rule.style.breakAfter === 'page') rule.style.breakAfter = 'column';
  }
  if (rule instanceof CSSGroupingRule) for (const each of rule.cssRules) holdRule(each);
}

/** Has the rules that hold in print hold on the screen too, instead of those for a screen. */
export function holdPrintRules({ cssRules }: CSSStyleSheet): void {
  for (const rule of cssRules) {
    if (rule instanceof CSSMediaRule) {
      rule.media.mediaText = rule.media.mediaText.includes('print') ? 'all' : 'not all';
    }
    holdRule(rule);
  }
}
