/** Levels and joint committees that the law on dual learning names. */
import { text } from '../language.ts'
import { cedefopDual, cite, groupsDual2016, onderwijsWorkplace } from '../sources/index.ts'
import { defineList } from './dated-list.ts'

export const dualQualificationLevels = defineList<number>({
  id: 'dual-qualification-levels',
  title: text(
    'Niveaus van de Vlaamse kwalificatiestructuur met duaal leren',
    'Levels of the Flemish qualifications structure with dual learning',
    "Niveaux de la structure flamande des certifications avec l'apprentissage dual",
  ),
  values: [{ from: '2019-09-01', items: [2, 3, 4], certainty: 'published', sources: [cite(cedefopDual)] }],
})

/**
 * Joint committees of the sociale Maribel. Which committees these are was not verified against the list of the NSSO;
 * the public sector belongs to it too and has no joint committee.
 */
export const socialMaribelCommittees = defineList<string>({
  id: 'social-maribel-committees',
  title: text(
    'Paritaire comités van de sociale Maribel',
    'Joint committees of the sociale Maribel',
    'Commissions paritaires du Maribel social',
  ),
  values: [
    {
      from: '2016-09-01',
      items: ['318', '319', '327', '329', '330', '331', '332'],
      certainty: 'unverified',
      sources: [cite(groupsDual2016), cite(onderwijsWorkplace)],
    },
  ],
})
