import { it } from 'vitest'
import { launch, open } from './support/browser.ts'

it('shots', async () => {
  const b = await launch()
  for (const [name, o] of Object.entries({
    a: { width: 350, height: 378 },
    dark: { width: 350, height: 700, dark: true },
    small: { width: 320, height: 378, language: 'fr-BE' },
    wide: { width: 1200, height: 700 },
  })) {
    const { page, errors, outside } = await open(
      b,
      name === 'wide' ? '/preview.html' : '/preview.html?pane',
      o,
    )
    await page.locator('.primary').waitFor()
    await page.screenshot({ path: `/tmp/shots/${name}-0.png` })
    await page.locator('.primary').first().click()
    await page.locator('.line.finding').first().waitFor()
    await page.screenshot({ path: `/tmp/shots/${name}-1.png` })
    await page.locator('.line.finding').nth(1).click()
    await page.waitForTimeout(200)
    await page.screenshot({ path: `/tmp/shots/${name}-2.png` })
    await page.locator('.details .buttons button').nth(1).click()
    await page.waitForTimeout(500)
    await page.screenshot({ path: `/tmp/shots/${name}-3.png` })
    await page.locator('#tab-notCheckable').click()
    await page.waitForTimeout(200)
    await page.screenshot({ path: `/tmp/shots/${name}-4.png` })
    console.log(name, errors, outside)
  }
  await b.close()
})
