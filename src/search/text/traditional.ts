/**
 * Traditional characters that people in this field type or paste, and what they are written as here. Not a converter: a
 * complete table would be 8 kB. Loaded only when a query finds nothing as it is.
 */
const PAIRS =
  '風风險险廉廉潔洁點点領领導导幹干部部權权責责任任務务業业機机構构關关單单據据標标準准評评專专傢家審审會会議议' +
  '決决記记錄录檔档案案經经費费財财貨货幣币賬账帳账報报銷销購购買买賣卖賄贿賂赂贈赠禮礼請请託托辦办理理處处' +
  '罰罚許许証证證证書书認认識识規规則则製制監监督督檢检驗验測测查查調调訪访問问題题舉举發发現现實实際际執执法法' +
  '違违紀纪犯犯職职員员級级別别類类項项目目錢钱資资產产權权應应當当須须與与為为無无對对從从來来個个這这們们' +
  '開开閉闭門门間间時时過过還还進进連连運运輸输車车軍军農农電电腦脑網网絡络絶绝紅红線线組组織织結结給给統统' +
  '總总綜综編编練练維维緊紧縱纵紛纷納纳約约細细續续繼继績绩屬属層层歸归龍龙龐庞廣广廠厂廳厅庫库廟庙' +
  '廢废異异畫画劃划劑剂劇剧剛刚創创動动勞劳勢势勵励勝胜勸劝匯汇區区協协衛卫衝冲卻却廂厢厲厉參参雙双' +
  '號号嚴严喪丧圍围圖图團团園园圓圆國国圈圈執执場场塊块壞坏壓压壟垄聲声夠够夾夹奪夺奧奥婦妇學学寧宁' +
  '審审寫写寬宽寶宝將将專专尋寻導导屆届嶺岭幫帮幾几彈弹強强後后徑径復复徵征德德憂忧懷怀態态慮虑慣惯' +
  '憑凭戰战戲戏戶户擇择擔担據据擬拟擴扩擾扰攝摄敗败敵敌數数斷断於于暫暂曆历條条樣样樓楼槍枪樹树橋桥' +
  '歡欢歲岁歷历殘残殺杀氣气決决沒没況况測测減减湊凑滅灭滿满漢汉漲涨潛潜濟济瀏浏灣湾災灾煙烟熱热營营' +
  '爭争獎奖獨独獲获獻献環环療疗監监盤盘盡尽眾众確确碼码禍祸種种稱称積积穩稳競竞筆笔範范節节築筑篩筛' +
  '簡简簽签籌筹籠笼糧粮糾纠納纳紙纸級级純纯紹绍終终絡络統统絲丝綁绑網网緣缘縣县縮缩績绩義义習习聯联' +
  '聽听肅肃脅胁脫脱膚肤臨临舊旧艱艰藝艺藥药處处虛虚號号蟲虫術术補补裝装裏里複复見见視视覺觉觀观計计' +
  '討讨訂订訓训託托設设訴诉診诊詐诈詢询試试話话該该詳详誠诚誤误說说調调談谈論论諮咨謀谋講讲謝谢證证' +
  '譯译議议護护讓让變变豐丰負负貪贪貫贯責责貴贵貸贷貿贸賀贺資资賠赔賴赖質质贓赃趕赶趨趋跡迹踐践轄辖' +
  '較较載载輔辅輕轻輪轮轉转辭辞邊边達达違违遞递遠远適适遲迟遷迁選选遺遗郵邮鄉乡鄂鄂醫医釋释鈔钞銀银' +
  '銳锐鋼钢錯错鎖锁鏈链鐵铁鑒鉴鑑鉴長长閒闲間间闆板闖闯陞升陣阵陰阴陳陈陸陆陽阳隊队階阶隨随隱隐隸隶' +
  '雖虽雜杂離离難难霧雾靈灵靜静響响頁页頂顶項项順顺須须預预頒颁領领頭头頻频題题額额顏颜願愿類类顧顾' +
  '顯显飛飞飯饭飲饮館馆餽馈馬马駐驻駕驾騙骗騰腾驗验驚惊體体髒脏鬥斗魚鱼鮮鲜麗丽麥麦黃黄黨党齊齐齡龄' +
  '衆众爲为裡里係系佈布併并鏡镜獄狱僱雇';

const SIMPLIFIED = toMap(PAIRS);

/** @returns the text in simplified characters; itself where it has no traditional ones that are known */
export function simplify(text: string): string {
  return Array.from(text, (character) => SIMPLIFIED.get(character) ?? character).join('');
}

function toMap(pairs: string): Map<string, string> {
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const from = pairs.charAt(index);
    const to = pairs.charAt(index + 1);
    if (from !== to) map.set(from, to);
  }
  return map;
}
