import {openBrowser} from './browser.js'; import {serve} from './server.js'; import {writeFileSync,mkdirSync} from 'node:fs';
mkdirSync('/tmp/shots',{recursive:true});
const {server,url}=await serve('dist/web',0); const b=await openBrowser();
const host=`<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><body style="margin:8px"><aman-pulpit-message QQ><p><strong>Pesan</strong></p><p><a href="tel:08001000">0800 1000</a></p></aman-pulpit-message><script src="${url}/1/pulpit-message.js" data-lang="LL"></script>`;
const open=async(w:number,attrs='',lang='id',dark=false)=>{const c=await b.newContext({viewport:{width:w,height:800}});const t=await c.newPage();t.on('pageerror',e=>console.log('ERR',e.message));t.on('console',m=>console.log('LOG',m.text()));await t.route('**/host.html',r=>r.fulfill({contentType:'text/html',body:host.replace('QQ',attrs+(dark?' theme="dark"':'')).replace('LL',lang)}));await t.goto(url+'/host.html');await t.locator('aman-pulpit-message .go').first().waitFor();return t;};
const mode=process.argv[2];
if(mode==='screens'){for(const [w,l,d] of [[320,'id',false],[1280,'id',false],[360,'en',true],[320,'mkn',false]] as const){
 const t=await open(w,'tradition="gmit"',l,d); await t.screenshot({path:`/tmp/shots/start-${w}-${l}.png`,fullPage:true});
 await t.locator('aman-pulpit-message .go').click(); await t.screenshot({path:`/tmp/shots/msg-${w}-${l}.png`,fullPage:true});
 await t.locator('aman-pulpit-message .change > summary').click(); await t.screenshot({path:`/tmp/shots/chg-${w}-${l}.png`,fullPage:true});
 await t.locator('aman-pulpit-message .go').click(); await t.locator('aman-pulpit-message .time').click(); await t.screenshot({path:`/tmp/shots/aloud-${w}-${l}.png`,fullPage:true});
 await t.locator('aman-pulpit-message .read').click(); await t.locator('aman-pulpit-message .keep').click(); await t.locator('aman-pulpit-message .present').fill('120'); await t.locator('aman-pulpit-message .go').click(); await t.screenshot({path:`/tmp/shots/tally-${w}-${l}.png`,fullPage:true});
 await t.context().close();}}
if(mode==='dbg'){const t=await open(360);await t.goto(url+'/1/pages/id/pulpit-message.html#poster');await t.emulateMedia({media:'print'});console.log(await t.evaluate(()=>[...document.querySelectorAll('body *')].filter(e=>(e as HTMLElement).offsetParent&&parseFloat(getComputedStyle(e).borderBottomWidth)>0).map(e=>e.tagName+'.'+e.className+getComputedStyle(e).borderBottom).slice(0,20)));}
if(mode==='paper'){const lang=process.argv[3]??'id';for(const paper of ['four','two','a5','a4','a3','guide','wide','classic']){
 const t=await open(360,'message="under-age"',lang); await t.context().addInitScript(()=>{window.print=()=>document.documentElement.setAttribute('data-printed','')});
 const w=(s:string)=>t.locator('aman-pulpit-message '+s);
 await w('.go').click(); await w('select.paper').selectOption({index:['four','two','a5','a4','a3','guide','wide','classic'].indexOf(paper)});
 await w('.change > summary').click(); await w('input.parish').fill('Paroki Santa Maria Assumpta, Kota Baru, Kupang'); await w('input.role').fill('Ketua Komisi Pemuda'); await w('input.number').fill('0812 3456 7890'); await w('.agreed').check();
 const [s]=await Promise.all([t.context().waitForEvent('page'),w('button.print').click()]);
 try{await s.locator('html[data-printed]').waitFor({state:'attached',timeout:8000});}catch{console.log(paper,'not printed', await s.locator('.overflow:not([hidden])').count(), await s.evaluate(()=>[...document.querySelectorAll('article:not([hidden])')].filter(a=>(a as HTMLElement).offsetParent).map(a=>[a.className,a.scrollHeight,a.clientHeight,a.scrollWidth,a.clientWidth].join())));}
 writeFileSync(`/tmp/shots/${paper}-${lang}.pdf`,await s.pdf({preferCSSPageSize:true}));
 await t.context().close();}}
await b.close(); server.close();
