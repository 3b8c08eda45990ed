/** What a written template holds, in lines for the terminal. */
import { type PlanningTemplate, type TableId, tableOf } from '@werkplekleren/rules'
import type { Session } from './session.ts'

export function templateSummary(
  templates: readonly PlanningTemplate[],
  output: string,
  withExamples: boolean,
  { say, language }: Session,
): string {
  const lines = templates.map(({ sheet, columns, rules, examples }) => {
    const required = columns.filter((column) => column.required).length
    const count = (inExcel: (typeof rules)[number]['inExcel']) =>
      rules.filter((rule) => rule.inExcel === inExcel).length
    const shown = withExamples ? examples.length : 0
    const [marked, typing, checked] = [count('marked'), count('typing'), count('check')]
    const rows = say(
      `${shown} ${shown === 1 ? 'voorbeeldrij' : 'voorbeeldrijen'}`,
      `${shown} example ${shown === 1 ? 'row' : 'rows'}`,
      `${shown} ${shown === 1 ? "ligne d'exemple" : "lignes d'exemple"}`,
    )
    return say(
      `  ${sheet}: ${columns.length} kolommen, ${required} verplicht; ${rows}. Excel markeert zelf ${marked} ${marked === 1 ? 'regel' : 'regels'} en helpt tijdens het typen bij ${typing}; ${checked} ${checked === 1 ? 'regel vraagt' : 'regels vragen'} de controle.`,
      `  ${sheet}: ${columns.length} columns, ${required} required; ${rows}. Excel itself marks ${marked} ${marked === 1 ? 'rule' : 'rules'} and helps with ${typing} while you type; ${checked} ${checked === 1 ? 'rule needs' : 'rules need'} the check.`,
      `  ${sheet} : nombre de colonnes ${columns.length}, obligatoires ${required} ; ${rows}. Excel marque lui-même ${marked} ${marked < 2 ? 'règle' : 'règles'} et aide à la saisie pour ${typing} ; ${checked} ${checked < 2 ? 'règle demande' : 'règles demandent'} le contrôle.`,
    )
  })
  const needed = [
    ...new Set(
      templates.flatMap(({ rules }) =>
        rules.flatMap(({ inExcel, alsoNeeds }): readonly TableId[] =>
          inExcel === 'earlier' ? [] : alsoNeeds,
        ),
      ),
    ),
  ].map((table) => tableOf(table).label[language])
  return [
    say(`${output} geschreven.`, `${output} written.`, `${output} écrit.`),
    ...lines,
    ...(needed.length === 0
      ? []
      : [
          say(
            `Sommige regels raadplegen ook deze tabellen: ${needed.join(', ')}. Noem ze erbij voor een blad in dezelfde werkmap, of controleer ze mee.`,
            `Some rules also consult these tables: ${needed.join(', ')}. Name them too for a sheet in the same workbook, or check them along.`,
            `Certaines règles consultent aussi ces tables : ${needed.join(', ')}. Nommez-les aussi pour une feuille dans le même classeur, ou contrôlez-les avec celle-ci.`,
          ),
        ]),
    '',
  ].join('\n')
}
