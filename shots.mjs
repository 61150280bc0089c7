import { chromium } from '@playwright/test';
import fs from 'node:fs';
const out=JSON.parse(fs.readFileSync('/tmp/search-demo/out.json','utf8'));
const t=out.schools[0].teacher;
const base='http://localhost:8123';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const c=await b.newContext({baseURL:base,viewport:{width:390,height:844},reducedMotion:'reduce'});
const p=await c.newPage();
p.on('console',m=>{if(['error','warning'].includes(m.type()))console.log('console',m.text().slice(0,200))});
await p.goto('/sign-in/teacher'); 
await p.getByLabel('E-mail').fill(t.email); await p.getByLabel('Password',{exact:true}).fill(t.password); await p.locator('form button[type=submit]').last().click(); await p.waitForURL(base+'/');
await c.storageState({path:'/tmp/search-demo/state.json'});
const shots=process.argv.slice(2).length?process.argv.slice(2):['/library','/library?by=newest','/library?q=yaman+slow','/library?q=yamn','/library?q=helicopter','/library?q=yaman&taal=teentaal&taal=ektaal&laya=drut','/library?raga=yaman'];
let i=0;
for (const s of shots){ i++;
 for (const [n,vp,cs] of [['phone',{width:390,height:844},'light'],['desk',{width:1280,height:800},'dark']]) { await p.setViewportSize(vp); await p.emulateMedia({colorScheme:cs}); await p.goto(s); await p.waitForTimeout(300); await p.screenshot({path:`/tmp/shots/${i}-${n}.png`}); }
 console.log(i,s);
}
await p.setViewportSize({width:390,height:844}); await p.emulateMedia({colorScheme:'light'}); await p.goto('/library?q=alap'); await p.getByRole('button',{name:/^Filter/}).click(); await p.waitForTimeout(500); await p.screenshot({path:'/tmp/shots/sheet.png'});
await p.getByRole('dialog').getByRole('link').nth(5).click(); await p.waitForTimeout(800); await p.screenshot({path:'/tmp/shots/sheet2.png'});
await b.close();
