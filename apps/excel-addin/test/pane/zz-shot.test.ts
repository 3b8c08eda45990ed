import { it } from 'vitest'
import { startChromium } from '@werkplekleren/excel-test-host/chromium'
import { openAddin, picture } from './support/browser.ts'
it('shots', async () => {
  const b = await startChromium()
  for (const [name, o] of Object.entries({ a: { width: 350, height: 378 }, dark: { width: 350, height: 700, dark: true }, small: { width: 320, height: 378 , language:'fr-BE'}, forced: {width: 350, height: 600, forcedColors: true}, pseudo: {width:320,height:600,query:'?pseudo', language: 'en'} })) {
    const opened = await openAddin(b, o)
    const { pane, page, errors, outside } = opened
    await picture(opened, `/tmp/shots/${name}-0.png`)
    await pane.locator('.primary').first().click()
    await pane.locator('.line.finding').first().waitFor()
    await picture(opened, `/tmp/shots/${name}-1.png`)
    await pane.locator('.line.finding').nth(1).click()
    await page.waitForTimeout(300)
    await picture(opened, `/tmp/shots/${name}-2.png`)
    await pane.locator('.details .buttons button').nth(2).click()
    await page.waitForTimeout(500)
    await pane.locator('.foot .grow').click()
    await page.waitForTimeout(500)
    await page.screenshot({ path: `/tmp/shots/${name}-3.png` })
    for (const [i, n] of [1,2,4,5].entries()) {
      await pane.locator('.menu > button').click()
      await pane.locator('.menu li button').nth(n).click()
      await page.waitForTimeout(200)
      await picture(opened, `/tmp/shots/${name}-v${i}.png`)
    }
    console.log(name, errors, outside)
    await opened.close()
  }
  await b.close()
})
