/** Which sectors have no partnership: the Department decides for them. */
import type { Text } from '@werkplekleren/rules'
import { sector } from '../dimensions/index.ts'
import type { TableContext } from './report-table.ts'

export function departmentNote({ catalogue, members }: TableContext): readonly Text[] {
  const shown = new Set(members(sector).map(({ key }) => key))
  const without = catalogue.sectors.filter(
    ({ code, hasPartnership }) => hasPartnership === false && shown.has(code),
  )
  if (without.length === 0) return []
  const names = without.map(({ name }) => name).join('; ')
  return [
    {
      nl: `Zonder sectoraal partnerschap, zodat het Departement Werk beslist: ${names}.`,
      en: `Without a sectoral partnership, so that the Department of Work decides: ${names}.`,
      fr: `Sans partenariat sectoriel, de sorte que le Département du Travail décide : ${names}.`,
    },
  ]
}
