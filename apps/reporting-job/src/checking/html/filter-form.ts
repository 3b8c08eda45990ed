/** The filter, shown only where the page's script runs, and the counts that follow it. */
import type { Language } from '@werkplekleren/rules'
import type { CheckOutcome } from '../check-inputs.ts'
import { reviewTextsOf } from '../review-texts.ts'
import type { Grouping } from '../text-findings.ts'
import { textsOf } from '../texts.ts'
import { totalsOf } from '../totals.ts'
import { html, type Markup } from './markup.ts'
import { wordIn } from './words.ts'

export function filterForm(outcome: CheckOutcome, language: Language, grouping: Grouping): Markup {
  const word = wordIn(language)
  const { severity } = textsOf(language)
  const totals = totalsOf(outcome)
  const kinds = [
    ['error', severity.error, totals.errors],
    ['warning', severity.warning, totals.warnings],
    ['info', severity.info, totals.hints],
    ['undecided', word('undecided'), totals.undecided],
    ['notCheckable', word('notCheckable'), totals.rulesNotCheckable],
  ] as const
  const found = totals.errors + totals.warnings + totals.hints + totals.undecided
  return html`<form hidden role="search" aria-label="${word('filter')}">
<div class="fields">
<label class="field">${word('search')}<input type="search" name="text" autocomplete="off"></label>
<label class="field">${word('rule')}<select name="rule"><option value="">${word('everyRule')}</option>${ruleOptions(outcome, language)}</select></label>
</div>
<div class="fields">
<fieldset><legend>${word('show')}</legend>${kinds.map(
    ([kind, label, count]) =>
      html`<label><input type="checkbox" name="kind" value="${kind}" checked> ${label} (${count})</label>`,
  )}</fieldset>
${standingBoxes(outcome, language)}<fieldset><legend>${word('grouping')}</legend>${(
    ['row', 'rule'] as const
  ).map(
    (by) =>
      html`<label><input type="radio" name="group" value="${by}"${by === grouping && html` checked`}> ${word(by === 'row' ? 'byRow' : 'byRule')}</label>`,
  )}</fieldset>
<button type="reset">${word('showAll')}</button>
</div>
</form>
<p class="counted" role="status" hidden data-words="${word('shown')}" data-shown-of="${word('shownOf')}" data-findings="${found}" data-rows="${totals.rowsChecked}" data-rules="${totals.rulesNotCheckable}"></p>
`
}

/** Rules that have something to show, in the order of the ruleset. */
function ruleOptions({ ruleset, sheets }: CheckOutcome, language: Language): readonly Markup[] {
  const shown = new Set(
    sheets.flatMap(({ result }) =>
      result.rules.flatMap(({ rule, violated, undecided, notCheckable }) =>
        violated + undecided > 0 || notCheckable ? [rule] : [],
      ),
    ),
  )
  return ruleset.rules.flatMap(({ id, title }) =>
    shown.has(id) ? [html`<option value="${id}">${title[language]} (${id})</option>`] : [],
  )
}

function standingBoxes({ review }: CheckOutcome, language: Language): Markup | undefined {
  const standings = [
    ...(review.baseline ? (['new', 'still'] as const) : []),
    ...(review.exceptions ? (['accepted'] as const) : []),
  ]
  if (standings.length === 0) return undefined
  const { standing } = reviewTextsOf(language)
  return html`<fieldset><legend>${wordIn(language)('standing')}</legend>${standings.map(
    (one) =>
      html`<label><input type="checkbox" name="standing" value="${one}" checked> ${standing[one]}</label>`,
  )}</fieldset>\n`
}
