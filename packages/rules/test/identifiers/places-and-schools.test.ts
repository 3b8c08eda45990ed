import { describe, expect, it } from 'vitest'
import {
  readAdministrativeGroup,
  readInstitutionNumber,
  readMainStructure,
  readPostcode,
  readSchoolSite,
  readVksLevel,
} from '../../src/identifiers/index.ts'

describe('a postcode', () => {
  it.each([
    ['9300', 'east-flanders', 'flanders'],
    ['1700', 'flemish-brabant', 'flanders'],
    ['1930', 'flemish-brabant', 'flanders'],
    ['3000', 'flemish-brabant', 'flanders'],
    ['2440', 'antwerp', 'flanders'],
    ['3500', 'limburg', 'flanders'],
    ['3790', 'limburg', 'flanders'],
    ['8310', 'west-flanders', 'flanders'],
    ['1435', 'walloon-brabant', 'wallonia'],
    ['6800', 'luxembourg', 'wallonia'],
    ['5100', 'namur', 'wallonia'],
    ['4000', 'liege', 'wallonia'],
    ['6000', 'hainaut', 'wallonia'],
    ['7000', 'hainaut', 'wallonia'],
    ['1000', null, 'brussels'],
  ])('%s lies in %s, %s', (postcode, province, region) => {
    expect(readPostcode(postcode)).toEqual({ ok: true, canonical: postcode, province, region })
  })

  it('is Flemish from 1500 to 3999 and from 8000 up, whatever its province', () => {
    for (let code = 1000; code <= 9999; code += 1) {
      const reading = readPostcode(String(code))
      const flemish = (code >= 1500 && code <= 3999) || code >= 8000
      expect(reading.ok && (reading.region === 'flanders') === flemish).toBe(true)
      expect(reading.ok && (reading.province === null) === (reading.region === 'brussels')).toBe(true)
    }
  })

  it('changes province at the edges of its ranges', () => {
    const edges = [
      '1299',
      '1300',
      '1499',
      '1500',
      '1999',
      '2000',
      '2999',
      '3499',
      '3500',
      '6599',
      '6600',
      '6999',
      '7999',
      '8999',
    ]
    const provinces = edges.map((code) => {
      const reading = readPostcode(code)
      return reading.ok && reading.province
    })
    expect(provinces).toEqual([
      null,
      'walloon-brabant',
      'walloon-brabant',
      'flemish-brabant',
      'flemish-brabant',
      'antwerp',
      'antwerp',
      'flemish-brabant',
      'limburg',
      'hainaut',
      'luxembourg',
      'luxembourg',
      'hainaut',
      'west-flanders',
    ])
  })

  it.each([
    ['0999', 'range'],
    ['930', 'length'],
    ['93000', 'length'],
    ['B-9300', 'characters'],
    ['', 'characters'],
  ])('%s is refused for its %s', (postcode, problem) => {
    expect(readPostcode(postcode)).toEqual({ ok: false, problem })
  })
})

describe('spaces around a code', () => {
  it.each([
    ['postcode', readPostcode, '9300'],
    ['institution number', readInstitutionNumber, '030569'],
    ['school site', readSchoolSite, '3'],
    ['main structure', readMainStructure, '311'],
    ['level', readVksLevel, '4'],
  ] as const)('do not matter to a %s', (_what, read, code) => {
    expect(read(` ${code} `)).toEqual(read(code))
    expect(read(code).ok).toBe(true)
  })
})

describe('an institution number', () => {
  it('has six digits, and gets back the zero that exports drop', () => {
    expect(readInstitutionNumber('030569')).toEqual({ ok: true, canonical: '030569', padded: false })
    expect(readInstitutionNumber('30569')).toEqual({ ok: true, canonical: '030569', padded: true })
  })

  it.each([
    ['3056', 'length'],
    ['0305690', 'length'],
    ['03056A', 'characters'],
  ])('%s is refused for its %s', (number, problem) => {
    expect(readInstitutionNumber(number)).toEqual({ ok: false, problem })
  })
})

describe('a school site', () => {
  it('is a small number, not an establishment number', () => {
    expect(readSchoolSite('03')).toEqual({ ok: true, canonical: '3' })
    expect(readSchoolSite('120')).toEqual({ ok: true, canonical: '120' })
    expect(readSchoolSite('1200')).toEqual({ ok: false, problem: 'length' })
    expect(readSchoolSite('0')).toEqual({ ok: false, problem: 'range' })
    expect(readSchoolSite('2147812701')).toEqual({ ok: false, problem: 'length' })
    expect(readSchoolSite('A')).toEqual({ ok: false, problem: 'characters' })
  })
})

describe('an administrative group', () => {
  it('is kept as text of digits', () => {
    expect(readAdministrativeGroup(' 4123 ')).toEqual({ ok: true, canonical: '4123' })
    expect(readAdministrativeGroup('04123')).toEqual({ ok: true, canonical: '4123' })
    expect(readAdministrativeGroup('0040203')).toEqual({ ok: true, canonical: '40203' })
    expect(readAdministrativeGroup('402030')).toEqual({ ok: true, canonical: '402030' })
    expect(readAdministrativeGroup('4020301')).toEqual({ ok: false, problem: 'length' })
  })

  it.each([
    ['0', 'range'],
    ['85073099734', 'length'],
    ['41.23', 'characters'],
  ])('%s is refused for its %s', (code, problem) => {
    expect(readAdministrativeGroup(code)).toEqual({ ok: false, problem })
  })
})

describe('a main structure', () => {
  it.each([
    ['311', { level: 'secondary', kind: 'ordinary', programme: 1 }],
    ['312', { level: 'secondary', kind: 'ordinary', programme: 2 }],
    ['321', { level: 'secondary', kind: 'special', programme: 1 }],
  ])('%s says level, kind and programme', (code, facts) => {
    expect(readMainStructure(code)).toEqual({ ok: true, canonical: code, ...facts })
  })

  it.each([
    ['511', 'range'],
    ['011', 'range'],
    ['331', 'range'],
    ['310', 'range'],
    ['31', 'length'],
    ['3a1', 'characters'],
  ])('%s is refused for its %s', (code, problem) => {
    expect(readMainStructure(code)).toEqual({ ok: false, problem })
  })
})

describe('a level of the Flemish qualification structure', () => {
  it('is one of eight', () => {
    const read = Array.from('0123456789').filter((text) => readVksLevel(text).ok)
    expect(read.join('')).toBe('12345678')
    expect(readVksLevel('4')).toEqual({ ok: true, canonical: '4', level: 4 })
    expect(readVksLevel('9')).toEqual({ ok: false, problem: 'range' })
    expect(readVksLevel('12')).toEqual({ ok: false, problem: 'length' })
    expect(readVksLevel('VKS 4')).toEqual({ ok: false, problem: 'characters' })
  })
})
