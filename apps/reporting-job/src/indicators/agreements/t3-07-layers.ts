/** T3-07: agreements begun in this school year and the two before, and those of them that ended early in it. */
import { text } from '@werkplekleren/rules'
import { layer, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { dualAgreements, endedEarly } from './dual-agreements.ts'
import { earlyEnds } from './t3-12-early-ends.ts'

export const layers = defineIndicator({
  id: 'T3-07',
  title: text(
    'Voortijdige beëindiging, lagenmodel',
    'Early end, layer model',
    'Fin prématurée, modèle par couches',
  ),
  definition: text(
    'Formule: 100 × (L0 ÷ N0 + L1 ÷ N1 + L2 ÷ N2). Li: overeenkomsten begonnen i schooljaren voor dit schooljaar en vroegtijdig beëindigd in dit schooljaar; Ni: alle overeenkomsten begonnen in dat schooljaar. Telt overeenkomsten, geen personen: wie van onderneming verandert, telt mee. Ontbreekt een laag in het extract, dan is er geen som. Een overeenkomst eindigde vroegtijdig als de werkelijke einddatum voor de geplande ligt en de reden niet is dat alles volgens plan of het doel bereikt was.',
    'Formula: 100 × (L0 ÷ N0 + L1 ÷ N1 + L2 ÷ N2). Li: agreements begun i school years before this one and ended early in this one; Ni: all agreements begun in that school year. Counts agreements, not persons: who changes company counts. Where the extract lacks a layer, there is no sum. An agreement ended early where its actual end lies before the planned end and the reason is not that all went as planned or the objective was reached.',
    "Formule : 100 × (L0 ÷ N0 + L1 ÷ N1 + L2 ÷ N2). Li : conventions commencées i années scolaires avant celle-ci et terminées prématurément au cours de celle-ci ; Ni : toutes les conventions commencées cette année-là. Compte des conventions, pas des personnes : qui change d'entreprise compte. S'il manque une couche dans l'extrait, il n'y a pas de somme. Une convention a pris fin prématurément si sa fin effective précède la fin prévue et que le motif n'est ni le déroulement prévu ni l'objectif atteint.",
  ),
  numerator: text(
    'in dit schooljaar vroegtijdig beëindigd (L)',
    'ended early in this school year (L)',
    'terminées prématurément cette année (L)',
  ),
  denominator: text(
    'begonnen in het schooljaar van de laag (N)',
    'begun in the school year of the layer (N)',
    "commencées au cours de l'année de la couche (N)",
  ),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: [sector, layer],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  hitsAre: { of: earlyEnds, at: {} },
  unitsSql: `SELECT d.sector, CAST(d.begun_before AS VARCHAR) AS layer, ${endedEarly('d')} AS hit
  FROM (${dualAgreements}) d
  WHERE d.begun_before >= 0 AND d.begun_before <= 2`,
})
