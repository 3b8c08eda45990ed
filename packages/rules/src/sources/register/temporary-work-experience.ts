/** Temporary work experience. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

/** Factsheet on temporary work experience, made with VDAB. */
export const tweFactsheet = defineSource({
  id: 'twe-factsheet',
  title: text(
    'Tijdelijke werkervaring, factsheet in samenwerking met VDAB',
    'Temporary work experience, factsheet made with VDAB (Dutch)',
    'Expérience professionnelle temporaire, fiche établie avec le VDAB (néerlandais)',
  ),
  address: 'https://www.vdab.be/tijdelijkewerkervaring',
  authority: 'official',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const besoxTwe2017 = defineSource({
  id: 'besox-twe-2017',
  title: text(
    'Besox, Nieuw traject tijdelijke werkervaring in Vlaanderen (2017)',
    'Besox, New temporary work experience pathway in Flanders (2017, Dutch)',
    "Besox, Nouveau parcours d'expérience professionnelle temporaire en Flandre (2017, néerlandais)",
  ),
  address: 'https://www.besox.be/nieuwe-traject-tijdelijke-werkervaring-vlaanderen/',
  authority: 'payroll',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const vdabTweScreening = defineSource({
  id: 'vdab-twe-screening',
  title: text(
    'VDAB, Draaiboek TWE-OCMW: screening',
    'VDAB, Guide TWE-OCMW: screening (Dutch)',
    'VDAB, Guide TWE-CPAS : screening (néerlandais)',
  ),
  address: 'https://www.vdab.be/tijdelijkewerkervaring/draaiboek-twe-ocmw/screening',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const vdabTweFunding = defineSource({
  id: 'vdab-twe-financiering',
  title: text(
    'VDAB, Draaiboek TWE-OCMW: financiering',
    'VDAB, Guide TWE-OCMW: funding (Dutch)',
    'VDAB, Guide TWE-CPAS : financement (néerlandais)',
  ),
  address: 'https://www.vdab.be/tijdelijkewerkervaring/draaiboek-twe-ocmw/financiering',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const tweDecision2016 = defineSource({
  id: 'twe-besluit-2016',
  title: text(
    'Besluit van de Vlaamse Regering van 23 december 2016 (tijdelijke werkervaring)',
    'Decision of the Flemish Government of 23 December 2016 (temporary work experience, Dutch)',
    'Arrêté du Gouvernement flamand du 23 décembre 2016 (expérience professionnelle temporaire, néerlandais)',
  ),
  address:
    'https://etaamb.openjustice.be/nl/besluit-van-de-vlaamse-regering-van-23-december-2016_n2017010482.html',
  authority: 'official',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const buggenhoutTwe = defineSource({
  id: 'buggenhout-twe',
  title: text(
    'Gemeente Buggenhout, Tijdelijke werkervaring (TWE)',
    'Municipality of Buggenhout, Temporary work experience (Dutch)',
    'Commune de Buggenhout, Expérience professionnelle temporaire (néerlandais)',
  ),
  address: 'https://www.buggenhout.be/tijdelijke-werkervaring-twe',
  authority: 'official',
  verifiedOn: '2026-11-22',
})
