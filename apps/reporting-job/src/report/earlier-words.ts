/** What a reader is told of the reports published earlier: how many were reckoned with, and what cannot be undone. */
import type { Language } from '@werkplekleren/rules'
import type { EarlierReports } from '../archive/index.ts'
import type { Protection } from './protection.ts'

/** No line where none was given. */
export function earlierLines(
  { inOrder }: EarlierReports,
  { smallSince: since, openToComparison: open }: Protection,
  language: Language,
): readonly string[] {
  const reports = inOrder.length
  if (reports === 0) return []
  return [
    {
      nl: `Eerder gepubliceerde rapporten waarmee is vergeleken: ${reports}. De pogingen rekenen met een lezer die ze alle heeft en elke wijziging sindsdien kent; wat toen [c] was, blijft [c].`,
      en: `Reports published earlier that were compared with: ${reports}. The attempts reckon with a reader who has them all and knows every change since; what was [c] then stays [c].`,
      fr: `Rapports publiés antérieurement avec lesquels la comparaison a été faite : ${reports}. Les tentatives tiennent compte d'un lecteur qui les a tous et connaît chaque modification depuis ; ce qui était [c] le reste.`,
    }[language],
    ...(since === 0
      ? []
      : [
          {
            nl: `Aantallen die eerder getoond werden, sindsdien klein zijn en nu [c] tonen: ${since}. Wie het eerdere rapport heeft en alle andere wijzigingen kent, kan ze afleiden.`,
            en: `Counts that were shown earlier, have become small since and now show [c]: ${since}. Whoever has the earlier report and knows all other changes can derive them.`,
            fr: `Nombres affichés antérieurement, devenus petits depuis et affichant maintenant [c] : ${since}. Qui possède le rapport antérieur et connaît toutes les autres modifications peut les déduire.`,
          }[language],
        ]),
    ...(open === 0
      ? []
      : [
          {
            nl: `Aantallen over eerdere schooljaren die sindsdien gewijzigd zijn en [c] tonen: ${open}. Wie de eerdere rapporten heeft en alle andere wijzigingen kent, kan ze afleiden.`,
            en: `Counts of earlier school years that were revised since and show [c]: ${open}. Whoever has the earlier reports and knows all other changes can derive them.`,
            fr: `Nombres d'années scolaires antérieures, modifiés depuis et affichant [c] : ${open}. Qui possède les rapports antérieurs et connaît toutes les autres modifications peut les déduire.`,
          }[language],
        ]),
  ]
}
