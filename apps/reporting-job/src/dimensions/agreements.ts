/** Dimensions of agreements, their ends and the visits to their workplaces. */
import { text } from '@werkplekleren/rules'
import type { Dimension } from './dimension.ts'
import { membersOfCode } from './dimension.ts'

/** Reasons of an early end. */
export const endReason: Dimension = {
  id: 'endReason',
  label: text('Reden van beëindiging', 'Reason for the end', 'Motif de fin'),
  members: () => membersOfCode('agreements', 'endReason', ['PLANNED', 'REACHED']),
}

export const initiator: Dimension = {
  id: 'initiator',
  label: text('Beëindiging beslist door', 'End decided by', 'Fin décidée par'),
  members: () => [
    { key: 'LEARNER', label: text('Lerende', 'Learner', 'Apprenant') },
    { key: 'EMPLOYER', label: text('Onderneming', 'Company', 'Entreprise') },
    {
      key: 'PROVIDER',
      label: text('Opleidingsverstrekker', 'Training provider', 'Dispensateur de formation'),
    },
    { key: 'OTHER', label: text('Andere', 'Other', 'Autre') },
  ],
}

/** In which school year an agreement began. */
export const layer: Dimension = {
  id: 'layer',
  label: text('Begonnen in', 'Begun in', 'Commencées en'),
  members: () => [
    { key: '0', label: text('dit schooljaar', 'this school year', 'cette année scolaire') },
    { key: '1', label: text('het schooljaar ervoor', 'the year before', "l'année précédente") },
    { key: '2', label: text('twee schooljaren ervoor', 'two years before', 'deux années avant') },
  ],
}

/** How long after an early end the next agreement began. */
export const replacedAfter: Dimension = {
  id: 'replacedAfter',
  label: text('Nieuwe overeenkomst', 'New agreement', 'Nouvelle convention'),
  unknown: text('Geen', 'None', 'Aucune'),
  members: () => [
    { key: 'soon', label: text('eerst', 'first', "d'abord") },
    { key: 'usual', label: text('daarna', 'then', 'ensuite') },
    { key: 'year', label: text('later', 'later', 'plus tard') },
  ],
}

export const hoursBand: Dimension = {
  id: 'hoursBand',
  label: text('Uren per week op de werkplek', 'Hours a week at the workplace', 'Heures par semaine'),
  members: () => [
    { key: 'few', label: text('minder dan 20 uur', 'under 20 hours', 'moins de 20 heures') },
    { key: 'some', label: text('20 tot 28 uur', '20 to 28 hours', 'de 20 à 28 heures') },
    { key: 'many', label: text('28 uur of meer', '28 hours or more', '28 heures ou plus') },
  ],
}

export const visitor: Dimension = {
  id: 'visitor',
  label: text('Bezoeker', 'Visitor', 'Visiteur'),
  members: () => membersOfCode('visits', 'visitor'),
}

/** What was found at a visit, where something was. */
export const finding: Dimension = {
  id: 'finding',
  label: text('Vaststelling', 'Finding', 'Constatation'),
  members: () => membersOfCode('visits', 'finding', ['NONE']),
}

/** Whether an agreement gives a right to the subsidy for qualifying workplace learning, and if not, why. */
export const premiumState: Dimension = {
  id: 'premiumState',
  label: text('Premievoorwaarden', 'Conditions of the subsidy', 'Conditions de la prime'),
  members: () => [
    { key: 'met', label: text('Voorwaarden vervuld', 'Conditions met', 'Conditions remplies') },
    { key: 'tooShort', label: text('Korter dan de minimumduur', 'Shorter than the minimum', 'Trop courte') },
    {
      key: 'notTrained',
      label: text('Mentor niet opgeleid', 'Mentor not trained', 'Tuteur non formé'),
    },
    {
      key: 'maximum',
      label: text('Maximum al bereikt', 'Maximum reached already', 'Maximum déjà atteint'),
    },
  ],
}

/** Whether the learner is paid an allowance or a wage. */
export const pay: Dimension = {
  id: 'pay',
  label: text('Vergoeding of loon', 'Allowance or wage', 'Indemnité ou salaire'),
  members: () => [
    {
      key: 'paid',
      label: text('met vergoeding of loon', 'with allowance or wage', 'avec indemnité ou salaire'),
    },
    {
      key: 'unpaid',
      label: text('zonder vergoeding of loon', 'without allowance or wage', 'sans indemnité ni salaire'),
    },
  ],
}
