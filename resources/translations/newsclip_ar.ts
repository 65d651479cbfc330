<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>What was done until then is kept.</source>
        <translation>ما أُنجز حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>Made as {label}</source>
        <translation>أُنشئ بوصفه ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Nothing that shows</source>
        <translation>لا شيء ظاهر</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Kind: {label} → {label2}</source>
        <translation>النوع: ⁨{label}⁩ ← ⁨{label2}⁩</translation>
    </message>
    <message>
        <source>Tagged {tag}</source>
        <translation>أُضيف الوسم ⁨{tag}⁩</translation>
    </message>
    <message>
        <source>Tag {tag} taken off</source>
        <translation>أُزيل الوسم ⁨{tag}⁩</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>ملاحظة: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Quote: “{exact}” → “{exact2}”</source>
        <translation>الاقتباس: «⁨{exact}⁩» ← «⁨{exact2}⁩»</translation>
    </message>
    <message>
        <source>Moved with its text</source>
        <translation>انتقل مع نصه</translation>
    </message>
    <message>
        <source>Another part of the image</source>
        <translation>جزء آخر من الصورة</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاءات</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>بأي صفة قاله</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What the figure is about</source>
        <translation>ما يدور حوله الرقم</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>What is measured: range, orders, price</source>
        <translation>ما الذي يُقاس: مدى، طلبيات، سعر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</source>
        <translation>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>km, %, EUR, s</source>
        <translation>km, %, EUR, s</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>المقيِّد</translation>
    </message>
    <message>
        <source>The words that bound it: over, up to, about</source>
        <translation>الكلمات التي تحدّه: أكثر من، حتى، نحو</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Under what conditions: WLTP, per year</source>
        <translation>في أي ظروف: WLTP، سنويًا</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>The date the figure holds for</source>
        <translation>التاريخ الذي يصح فيه الرقم</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>مخاطر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Affected party</source>
        <translation>الطرف المتضرر</translation>
    </message>
    <message>
        <source>Who or what would be hit</source>
        <translation>من أو ما قد يتضرر</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>تظليلات</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>مطابق لـ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>يجيب عن</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>يدعمه</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>يجيب عنه</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Part of an image</source>
        <translation>جزء من صورة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window; articles may be in any. It changes at the next start.</source>
        <translation>لغة النافذة؛ أما المقالات فبأي لغة كانت. تتغير عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Follow the system, or always light or dark.</source>
        <translation>يتبع النظام، أو فاتح دائمًا أو داكن دائمًا.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Follow the system, or always as usual or high.</source>
        <translation>يتبع النظام، أو معتاد دائمًا أو عالٍ دائمًا.</translation>
    </message>
    <message>
        <source>Interface text</source>
        <translation>نص الواجهة</translation>
    </message>
    <message>
        <source>Of menus, lists and buttons, in per cent; holds from the next start on.</source>
        <translation>في القوائم والأزرار، بالنسبة المئوية؛ يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Let nothing fade or move. Where the system asks for it, that holds in any case.</source>
        <translation>دون تلاشٍ أو حركة. وإذا طلب النظام ذلك سرى في كل حال.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>خط القراءة</translation>
    </message>
    <message>
        <source>One of the families on this machine.</source>
        <translation>أحد الخطوط على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of the reading column, in pixels.</source>
        <translation>في عمود القراءة، بالبكسل.</translation>
    </message>
    <message>
        <source>Characters to a line.</source>
        <translation>عدد الأحرف في السطر.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>As a multiple of the size.</source>
        <translation>مضاعفًا للحجم.</translation>
    </message>
    <message>
        <source>Keep images</source>
        <translation>حفظ الصور</translation>
    </message>
    <message>
        <source>Fetch the images of a page when it is imported.</source>
        <translation>جلب صور الصفحة عند استيرادها.</translation>
    </message>
    <message>
        <source>Obey robots.txt</source>
        <translation>الالتزام بـ robots.txt</translation>
    </message>
    <message>
        <source>Fetch only what sites let programs fetch; you can always save a page in the browser.</source>
        <translation>جلب ما تسمح المواقع للبرامج بجلبه فقط؛ ويمكنك دائمًا حفظ الصفحة في المتصفح.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Import what is put into the folder below; nothing in it is changed.</source>
        <translation>استيراد ما يوضع في المجلد أدناه؛ ولا يُغيَّر فيه شيء.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>Files are taken once they are complete.</source>
        <translation>تؤخذ الملفات عند اكتمالها.</translation>
    </message>
    <message>
        <source>Folders inside it too</source>
        <translation>المجلدات داخله أيضًا</translation>
    </message>
    <message>
        <source>Links are never followed.</source>
        <translation>لا تُتبع الوصلات أبدًا.</translation>
    </message>
    <message>
        <source>Suggest passages</source>
        <translation>اقتراح مقاطع</translation>
    </message>
    <message>
        <source>Look for claims, figures and risks, and propose them for marking.</source>
        <translation>البحث عن ادعاءات وأرقام ومخاطر واقتراح تظليلها.</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>التحقق من التغييرات</translation>
    </message>
    <message>
        <source>Look at the addresses of articles again while the window is open, and keep what changed.</source>
        <translation>معاودة زيارة روابط المقالات ما دامت النافذة مفتوحة، وحفظ ما تغيّر.</translation>
    </message>
    <message>
        <source>Group exports by</source>
        <translation>تجميع الصادرات حسب</translation>
    </message>
    <message>
        <source>How exported highlights are grouped.</source>
        <translation>كيف تُجمَّع التظليلات المصدَّرة.</translation>
    </message>
    <message>
        <source>Export template</source>
        <translation>قالب التصدير</translation>
    </message>
    <message>
        <source>A Markdown template of your own, or ours.</source>
        <translation>قالب Markdown خاص بك، أو قالبنا.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>How many copies of the library are kept.</source>
        <translation>كم نسخة من المكتبة تُحفظ.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Changed keys, by action.</source>
        <translation>المفاتيح المغيَّرة، حسب الإجراء.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Where the library is, when not in the usual place.</source>
        <translation>مكان المكتبة إن لم تكن في المكان المعتاد.</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>آخر إصدار شوهد</translation>
    </message>
    <message>
        <source>The newest version whose news were told.</source>
        <translation>أحدث إصدار عُرضت مستجداته.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع فيه</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>مفنَّد</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>تنظيمي</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>مالي</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>تشغيلي</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>قانوني</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>سياسي</translation>
    </message>
    <message>
        <source>Reputational</source>
        <translation>السمعة</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>تقني</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>بيئي</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>منقّط</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>متقطّع</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>رفيع</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أخضر مزرق</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>There is no export format “{format_id}”.</source>
        <translation>لا توجد صيغة تصدير باسم «⁨{format_id}⁩».</translation>
    </message>
    <message>
        <source>The formats are: {words}.</source>
        <translation>الصيغ هي: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>The template {name} could not be read: {words}.</source>
        <translation>تعذرت قراءة القالب ⁨{name}⁩: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Choose another template in the settings, or leave it empty to use ours.</source>
        <translation>اختر قالبًا آخر في الإعدادات، أو اتركه فارغًا لاستخدام قالبنا.</translation>
    </message>
    <message>
        <source>The template {name} is not a UTF-8 text.</source>
        <translation>القالب ⁨{name}⁩ ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and export again.</source>
        <translation>احفظه بترميز UTF-8 ثم صدّر مجددًا.</translation>
    </message>
    <message>
        <source>The template {name} is longer than {MAX_TEMPLATE:,} characters.</source>
        <translation>القالب ⁨{name}⁩ أطول من {MAX_TEMPLATE:,} حرف.</translation>
    </message>
    <message>
        <source>The template {name} does not work{where}: {why}.</source>
        <translation>القالب ⁨{name}⁩ لا يعمل⁨{where}⁩: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>Correct that line, or leave the template empty in the settings to use ours.</source>
        <translation>صحّح ذلك السطر، أو اترك القالب فارغًا في الإعدادات لاستخدام قالبنا.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} addresses; NewsClip takes {most:,} at once.</source>
        <translation>يضم «⁨{name}⁩» {count:,} رابطًا؛ ويأخذ NewsClip حتى {most:,} دفعة واحدة.</translation>
    </message>
    <message>
        <source>Split the list.</source>
        <translation>قسّم القائمة.</translation>
    </message>
    <message>
        <source>“{name}” names no address of a page.</source>
        <translation>لا يذكر «⁨{name}⁩» رابط أي صفحة.</translation>
    </message>
    <message>
        <source>Write one address to a line, each beginning with https://.</source>
        <translation>اكتب رابطًا واحدًا في كل سطر، يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>holds more than {count:,} files</source>
        <translation>يحوي أكثر من {count:,} ملف</translation>
    </message>
    <message>
        <source>unpacks to more than {words} MB</source>
        <translation>يتجاوز بعد فك ضغطه ⁨{words}⁩ ميغابايت</translation>
    </message>
    <message>
        <source>“{name}” holds links, or files whose names lead out of it, and nothing else that could be read.</source>
        <translation>يحوي «⁨{name}⁩» وصلات، أو ملفات تقود أسماؤها إلى خارجه، ولا شيء غيرها يمكن قراءته.</translation>
    </message>
    <message>
        <source>Such a file may be meant to do harm. Get it again from a source you trust.</source>
        <translation>قد يُقصد بمثل هذا الملف الأذى. احصل عليه مجددًا من مصدر تثق به.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«⁨{name}⁩» محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save a copy without password.</source>
        <translation>افتحه في البرنامج الذي أُنشئ به واحفظ نسخة دون كلمة مرور.</translation>
    </message>
    <message>
        <source>unpacks to absurdly more than it holds, as archive bombs do</source>
        <translation>يتضخم عند فك ضغطه تضخمًا غير معقول، كما تفعل قنابل الأرشيف</translation>
    </message>
    <message>
        <source>compression method {compress_type}</source>
        <translation>طريقة الضغط ⁨{compress_type}⁩</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and import the part you need.</source>
        <translation>إن كنت تثق به ففك ضغطه بنفسك واستورد الجزء الذي تحتاجه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>«⁨{name}⁩» تالف أو ناقص.</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in the program it was made with and save it anew.</source>
        <translation>نزّله أو انسخه مجددًا، أو افتحه في البرنامج الذي أُنشئ به واحفظه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is {kind} without any article that NewsClip can read.</source>
        <translation>«⁨{name}⁩» هو ⁨{kind}⁩ بلا أي مقال يستطيع NewsClip قراءته.</translation>
    </message>
    <message>
        <source>Check that it was saved completely, or save the page anew and import that.</source>
        <translation>تحقق من أنه حُفظ كاملًا، أو احفظ الصفحة من جديد واستوردها.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save a copy without password, and import that.</source>
        <translation>افتحه في Word أو LibreOffice، واحفظ نسخة دون كلمة مرور، ثم استوردها.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”.</source>
        <translation>لا نص في «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>تحقق من اختيار الملف الصحيح.</translation>
    </message>
    <message>
        <source>“{name}” is an encrypted message.</source>
        <translation>«⁨{name}⁩» رسالة مشفرة.</translation>
    </message>
    <message>
        <source>Open it in your mail program, then copy its text and paste that.</source>
        <translation>افتحها في برنامج بريدك، ثم انسخ نصها والصقه.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>“{name}” is a message without text; attached is “{attached}”.</source>
        <translation>«⁨{name}⁩» رسالة بلا نص؛ مرفق بها «⁨{attached}⁩».</translation>
    </message>
    <message>
        <source>Save what is attached from your mail program, and import that.</source>
        <translation>احفظ المرفق من برنامج بريدك، ثم استورده.</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>“{name}” holds more text than NewsClip can read in one book.</source>
        <translation>في «⁨{name}⁩» نص أكثر مما يستطيع NewsClip قراءته في كتاب واحد.</translation>
    </message>
    <message>
        <source>Split it, or import the chapters you need.</source>
        <translation>قسّمه، أو استورد الفصول التي تحتاجها.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or paste the passages you need.</source>
        <translation>اطلب من الناشر نسخة بلا حماية، أو الصق المقاطع التي تحتاجها.</translation>
    </message>
    <message>
        <source>“{name}” is an e-book without a table of its parts.</source>
        <translation>«⁨{name}⁩» كتاب إلكتروني بلا فهرس لأجزائه.</translation>
    </message>
    <message>
        <source>Download it again, or open it in a reader and save it anew.</source>
        <translation>نزّله مجددًا، أو افتحه في قارئ واحفظه من جديد.</translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation>يعيد التوجيه في حلقة مفرغة</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page.</source>
        <translation>افتحه في متصفح واحفظ الصفحة.</translation>
    </message>
    <message>
        <source>redirects more than {count} times</source>
        <translation>يعيد التوجيه أكثر من ⁨{count}⁩ مرات</translation>
    </message>
    <message>
        <source>Open it in a browser and save it.</source>
        <translation>افتحه في متصفح واحفظه.</translation>
    </message>
    <message>
        <source>the last try returns or raises</source>
        <translation>المحاولة الأخيرة تعيد قيمة أو تثير خطأ</translation>
    </message>
    <message>
        <source>{source} does not lead to a web page: only http and https addresses can be fetched.</source>
        <translation>لا يقود ⁨{source}⁩ إلى صفحة ويب: لا تُجلب إلا روابط http و https.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من الرابط.</translation>
    </message>
    <message>
        <source>The address contains a user name or password.</source>
        <translation>يحوي الرابط اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Remove them; a page behind a login can be saved from the browser and imported.</source>
        <translation>أزلهما؛ والصفحة التي تتطلب تسجيل دخول يمكن حفظها من المتصفح واستيرادها.</translation>
    </message>
    <message>
        <source>names no valid host</source>
        <translation>لا يذكر مضيفًا صالحًا</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>الحالة ⁨{status}⁩</translation>
    </message>
    <message>
        <source>{host} is busy ({status}) and asks to be asked again {seconds}.</source>
        <translation>‏⁨{host}⁩ مشغول (⁨{status}⁩) ويطلب المحاولة لاحقًا ⁨{seconds}⁩.</translation>
    </message>
    <message>
        <source>Retry then.</source>
        <translation>أعد المحاولة حينها.</translation>
    </message>
    <message>
        <source>“{name}” is a list of {count:,} feeds, not an article.</source>
        <translation>«⁨{name}⁩» قائمة من {count:,} خلاصة، وليس مقالًا.</translation>
    </message>
    <message>
        <source>Subscribe to them: File, Feeds, Import a list.</source>
        <translation>اشترك فيها: ملف، الخلاصات، استيراد قائمة.</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>خلاصة</translation>
    </message>
    <message>
        <source>The entry “{url}” of “{name}” has no text of its own.</source>
        <translation>ليس للمدخل «⁨{url}⁩» في «⁨{name}⁩» نص خاص به.</translation>
    </message>
    <message>
        <source>Fetch its page instead.</source>
        <translation>اجلب صفحته بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>no list of items</source>
        <translation>لا قائمة عناصر</translation>
    </message>
    <message>
        <source>“{name}” offers {count:,} entries; NewsClip takes {most:,} at once.</source>
        <translation>يعرض «⁨{name}⁩» {count:,} مدخلًا؛ ويأخذ NewsClip حتى {most:,} دفعة واحدة.</translation>
    </message>
    <message>
        <source>Split the file, or subscribe to the feed.</source>
        <translation>قسّم الملف، أو اشترك في الخلاصة.</translation>
    </message>
    <message>
        <source>“{name}” begins as a feed but is damaged.</source>
        <translation>يبدأ «⁨{name}⁩» كخلاصة لكنه تالف.</translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, the site has to mend it.</source>
        <translation>اجلبه من جديد؛ وإن لم ينفع ذلك فعلى الموقع إصلاحه.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} feeds; NewsClip takes {most:,} at once.</source>
        <translation>يضم «⁨{name}⁩» {count:,} خلاصة؛ ويأخذ NewsClip حتى {most:,} دفعة واحدة.</translation>
    </message>
    <message>
        <source>“{name}” is a list of feeds without any feed in it.</source>
        <translation>«⁨{name}⁩» قائمة خلاصات ليس فيها أي خلاصة.</translation>
    </message>
    <message>
        <source>Export the list of your feed reader anew, as OPML.</source>
        <translation>صدّر قائمة قارئ الخلاصات من جديد بصيغة OPML.</translation>
    </message>
    <message>
        <source>{url} is not a page of text but {media_type}.</source>
        <translation>‏⁨{url}⁩ ليس صفحة نص بل ⁨{media_type}⁩.</translation>
    </message>
    <message>
        <source>Download it and import the file, if NewsClip reads its format.</source>
        <translation>نزّله واستورد الملف إن كان NewsClip يقرأ صيغته.</translation>
    </message>
    <message>
        <source>{url} is not an image NewsClip can keep.</source>
        <translation>‏⁨{url}⁩ ليس صورة يستطيع NewsClip حفظها.</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF and WebP are kept.</source>
        <translation>تُحفظ صور PNG و JPEG و GIF و WebP.</translation>
    </message>
    <message>
        <source>was not found ({status})</source>
        <translation>غير موجود (⁨{status}⁩)</translation>
    </message>
    <message>
        <source>may not be read without permission ({status})</source>
        <translation>لا تجوز قراءته دون إذن (⁨{status}⁩)</translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation>يُطلب أكثر مما ينبغي (429)</translation>
    </message>
    <message>
        <source>Wait some minutes and retry.</source>
        <translation>انتظر بضع دقائق ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>has a fault on its server ({status})</source>
        <translation>به عطل في الخادم (⁨{status}⁩)</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>answered with {status} instead of a page</source>
        <translation>أجاب بـ ⁨{status}⁩ بدلًا من صفحة</translation>
    </message>
    <message>
        <source>“{name}” holds more than NewsClip can show in one article.</source>
        <translation>في «⁨{name}⁩» أكثر مما يستطيع NewsClip عرضه في مقال واحد.</translation>
    </message>
    <message>
        <source>Save the part you need and import that.</source>
        <translation>احفظ الجزء الذي تحتاجه واستورده.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <translation>لم يُعثر على مقال في «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>No article was found in “{name}”: {instead}.</source>
        <translation>لم يُعثر على مقال في «⁨{name}⁩»: ⁨{instead}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is too long: {count:,} characters.</source>
        <translation>«⁨{name}⁩» طويل جدًا: {count:,} حرف.</translation>
    </message>
    <message>
        <source>Split it into smaller files and import those.</source>
        <translation>قسّمه إلى ملفات أصغر واستوردها.</translation>
    </message>
    <message>
        <source>“{name}” is not text.</source>
        <translation>«⁨{name}⁩» ليس نصًا.</translation>
    </message>
    <message>
        <source>Choose a saved web page, an e-mail, an e-book, a document or a text file.</source>
        <translation>اختر صفحة ويب محفوظة أو رسالة بريد أو كتابًا إلكترونيًا أو مستندًا أو ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off.</source>
        <translation>«⁨{name}⁩» تالف أو مبتور.</translation>
    </message>
    <message>
        <source>Export it anew from the program it came from.</source>
        <translation>صدّره من جديد من البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} articles; NewsClip takes {most:,} at once.</source>
        <translation>يضم «⁨{name}⁩» {count:,} مقالًا؛ ويأخذ NewsClip حتى {most:,} دفعة واحدة.</translation>
    </message>
    <message>
        <source>Export it in several parts.</source>
        <translation>صدّره على عدة أجزاء.</translation>
    </message>
    <message>
        <source>“{name}” lists no articles.</source>
        <translation>لا يضم «⁨{name}⁩» أي مقال.</translation>
    </message>
    <message>
        <source>Check that the right file was exported.</source>
        <translation>تحقق من تصدير الملف الصحيح.</translation>
    </message>
    <message>
        <source>“{name}” says nothing of the article but its address.</source>
        <translation>لا يذكر «⁨{name}⁩» عن المقال سوى رابطه.</translation>
    </message>
    <message>
        <source>no list of articles</source>
        <translation>لا قائمة مقالات</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>صندوق بريد</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} messages; NewsClip takes {most:,} at once.</source>
        <translation>يحوي «⁨{name}⁩» {count:,} رسالة؛ ويأخذ NewsClip حتى {most:,} دفعة واحدة.</translation>
    </message>
    <message>
        <source>Export it from your mail program in several smaller files.</source>
        <translation>صدّره من برنامج بريدك على عدة ملفات أصغر.</translation>
    </message>
    <message>
        <source>a saved page</source>
        <translation>صفحة محفوظة</translation>
    </message>
    <message>
        <source>{source} leads to {host}, which is a private or reserved network address.</source>
        <translation>يقود ⁨{source}⁩ إلى ⁨{host}⁩، وهو عنوان شبكة خاص أو محجوز.</translation>
    </message>
    <message>
        <source>NewsClip visits public addresses only; open it in a browser and save the page.</source>
        <translation>لا يزور NewsClip إلا العناوين العامة؛ افتحه في متصفح واحفظ الصفحة.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>The name {host} is not known.</source>
        <translation>الاسم ⁨{host}⁩ غير معروف.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>تحقق من الرابط ومن الاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, save a copy without password, and import that.</source>
        <translation>افتحه في LibreOffice، واحفظ نسخة دون كلمة مرور، ثم استوردها.</translation>
    </message>
    <message>
        <source>“{name}” holds only pictures of its pages, as a scanner makes them, and no text.</source>
        <translation>لا يحوي «⁨{name}⁩» إلا صورًا لصفحاته، كما تنتجها الماسحة الضوئية، دون نص.</translation>
    </message>
    <message>
        <source>Let a program recognise its text (OCR), save it with that text, and import that.</source>
        <translation>دع برنامجًا يتعرف على نصه (OCR)، واحفظه بذلك النص، ثم استورده.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen, and that it was downloaded completely.</source>
        <translation>تحقق من اختيار الملف الصحيح ومن تنزيله كاملًا.</translation>
    </message>
    <message>
        <source>Page {words} cannot be shown.</source>
        <translation>لا يمكن عرض الصفحة ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Its text is beside it; the original can be opened in another program.</source>
        <translation>نصها بجانبها؛ ويمكن فتح الأصل في برنامج آخر.</translation>
    </message>
    <message>
        <source>has {count:,} pages; NewsClip reads up to {most:,}</source>
        <translation>فيه {count:,} صفحة؛ ويقرأ NewsClip حتى {most:,}</translation>
    </message>
    <message>
        <source>“{name}” is a PDF that is damaged or incomplete.</source>
        <translation>«⁨{name}⁩» ملف PDF تالف أو ناقص.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>نزّله أو انسخه مجددًا.</translation>
    </message>
    <message>
        <source>Give its password, or save a copy without one from a PDF reader.</source>
        <translation>أدخل كلمة مروره، أو احفظ نسخة بلا كلمة مرور من قارئ PDF.</translation>
    </message>
    <message>
        <source>Print the pages you need into a PDF of their own and import that.</source>
        <translation>اطبع الصفحات التي تحتاجها إلى ملف PDF مستقل واستورده.</translation>
    </message>
    <message>
        <source>holds more text than NewsClip can show in one article</source>
        <translation>فيه نص أكثر مما يستطيع NewsClip عرضه في مقال واحد</translation>
    </message>
    <message>
        <source>takes longer than {seconds:.0f} seconds to read</source>
        <translation>تستغرق قراءته أكثر من {seconds:.0f} ثانية</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«⁨{name}⁩» فارغ.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>تحقق من حفظه أو تنزيله كاملًا.</translation>
    </message>
    <message>
        <source>is larger than {words} MB</source>
        <translation>أكبر من ⁨{words}⁩ ميغابايت</translation>
    </message>
    <message>
        <source>“{name}” looks like {likely}, which NewsClip does not read.</source>
        <translation>يبدو «⁨{name}⁩» من نوع ⁨{likely}⁩، وهو ما لا يقرؤه NewsClip.</translation>
    </message>
    <message>
        <source>{source} was not fetched: the rules of {hostname} for programs (robots.txt) could not be had. {what}</source>
        <translation>لم يُجلب ⁨{source}⁩: تعذر الحصول على قواعد ⁨{hostname}⁩ للبرامج (robots.txt). ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Retry later, or turn “Obey robots.txt” off in the settings.</source>
        <translation>أعد المحاولة لاحقًا، أو أوقف «الالتزام بـ robots.txt» في الإعدادات.</translation>
    </message>
    <message>
        <source>{source} was not fetched: {hostname} does not let programs fetch it (robots.txt).</source>
        <translation>لم يُجلب ⁨{source}⁩: لا يسمح ⁨{hostname}⁩ للبرامج بجلبه (robots.txt).</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page, or turn “Obey robots.txt” off in the settings.</source>
        <translation>افتحه في متصفح واحفظ الصفحة، أو أوقف «الالتزام بـ robots.txt» في الإعدادات.</translation>
    </message>
    <message>
        <source>It answered with {status}.</source>
        <translation>أجاب بـ ⁨{status}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep.</source>
        <translation>تداخل «⁨{name}⁩» أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew.</source>
        <translation>افتحه في معالج نصوص واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{source} could not be reached.</source>
        <translation>تعذر الوصول إلى ⁨{source}⁩.</translation>
    </message>
    <message>
        <source>{source} came only in part.</source>
        <translation>لم يصل ⁨{source}⁩ إلا جزئيًا.</translation>
    </message>
    <message>
        <source>{source} is larger than {words} MB.</source>
        <translation>‏⁨{source}⁩ أكبر من ⁨{words}⁩ ميغابايت.</translation>
    </message>
    <message>
        <source>Save the part you need from the browser and import that.</source>
        <translation>احفظ الجزء الذي تحتاجه من المتصفح واستورده.</translation>
    </message>
    <message>
        <source>a web capture</source>
        <translation>لقطة ويب</translation>
    </message>
    <message>
        <source>only a question about cookies and consent</source>
        <translation>ليس فيه إلا سؤال عن ملفات الارتباط والموافقة</translation>
    </message>
    <message>
        <source>only a check whether the visitor is a person</source>
        <translation>ليس فيه إلا اختبار أن الزائر إنسان</translation>
    </message>
    <message>
        <source>only an offer to subscribe</source>
        <translation>ليس فيه إلا عرض للاشتراك</translation>
    </message>
    <message>
        <source>its text is loaded by a script</source>
        <translation>نصه يُحمَّل ببرنامج نصي</translation>
    </message>
    <message>
        <source>Open it in a browser, answer the question about cookies there, then save the page from there or paste the text.</source>
        <translation>افتحه في متصفح، وأجب هناك عن سؤال ملفات الارتباط، ثم احفظ الصفحة منه أو الصق النص.</translation>
    </message>
    <message>
        <source>Open it in a browser, pass the check there, then save the page from there or paste the text.</source>
        <translation>افتحه في متصفح، واجتز الاختبار هناك، ثم احفظ الصفحة منه أو الصق النص.</translation>
    </message>
    <message>
        <source>Open it in a browser, log in there if you have a subscription, then save the page from there or paste the text.</source>
        <translation>افتحه في متصفح، وسجّل الدخول هناك إن كان لك اشتراك، ثم احفظ الصفحة منه أو الصق النص.</translation>
    </message>
    <message>
        <source>Open it in a browser and wait until the text shows, then save the page from there or paste the text.</source>
        <translation>افتحه في متصفح وانتظر ظهور النص، ثم احفظ الصفحة منه أو الصق النص.</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>أرشيف ويب من Safari</translation>
    </message>
    <message>
        <source>{claimed} objects</source>
        <translation>‏⁨{claimed}⁩ كائنات</translation>
    </message>
    <message>
        <source>“{name}” is a Safari web archive that is damaged or incomplete.</source>
        <translation>«⁨{name}⁩» أرشيف ويب من Safari تالف أو ناقص.</translation>
    </message>
    <message>
        <source>Copy it again, or save the page anew.</source>
        <translation>انسخه مجددًا، أو احفظ الصفحة من جديد.</translation>
    </message>
    <message>
        <source>NewsClip could not make sense of “{name}”.</source>
        <translation>لم يستطع NewsClip فهم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Try to save it in another format, or copy its text and paste that.</source>
        <translation>جرّب حفظه بصيغة أخرى، أو انسخ نصه والصقه.</translation>
    </message>
    <message>
        <source>no element</source>
        <translation>لا عنصر</translation>
    </message>
    <message>
        <source>A part of “{name}” is damaged or not well-formed.</source>
        <translation>جزء من «⁨{name}⁩» تالف أو غير سليم البنية.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it anew.</source>
        <translation>افتحه في البرنامج الذي أُنشئ به واحفظه من جديد.</translation>
    </message>
    <message>
        <source>An article has no field {words}.</source>
        <translation>ليس للمقال حقل باسم ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>تحرير التفاصيل</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation>نقل إلى ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message numerus="yes">
        <source>{n} word added</source>
        <comment>{n} words added</comment>
        <translation>
            <numerusform>أُضيفت {n} كلمة</numerusform>
            <numerusform>أُضيفت كلمة</numerusform>
            <numerusform>أُضيفت كلمتان</numerusform>
            <numerusform>أُضيفت {n} كلمات</numerusform>
            <numerusform>أُضيفت {n} كلمة</numerusform>
            <numerusform>أُضيفت {n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken out</source>
        <comment>{n} taken out</comment>
        <translation>
            <numerusform>أُزيل {n}</numerusform>
            <numerusform>أُزيل واحد</numerusform>
            <numerusform>أُزيل اثنان</numerusform>
            <numerusform>أُزيل {n}</numerusform>
            <numerusform>أُزيل {n}</numerusform>
            <numerusform>أُزيل {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word taken out</source>
        <comment>{n} words taken out</comment>
        <translation>
            <numerusform>أُزيلت {n} كلمة</numerusform>
            <numerusform>أُزيلت كلمة</numerusform>
            <numerusform>أُزيلت كلمتان</numerusform>
            <numerusform>أُزيلت {n} كلمات</numerusform>
            <numerusform>أُزيلت {n} كلمة</numerusform>
            <numerusform>أُزيلت {n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passage moved</source>
        <comment>{n} passages moved</comment>
        <translation>
            <numerusform>نُقل {n} مقطع</numerusform>
            <numerusform>نُقل مقطع</numerusform>
            <numerusform>نُقل مقطعان</numerusform>
            <numerusform>نُقلت {n} مقاطع</numerusform>
            <numerusform>نُقل {n} مقطعًا</numerusform>
            <numerusform>نُقل {n} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} became {other}</source>
        <translation>صار ⁨{one}⁩ ⁨{other}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and {n} more number</source>
        <comment>{numbers} and {n} more numbers</comment>
        <translation>
            <numerusform>‏⁨{numbers}⁩ و{n} رقم آخر</numerusform>
            <numerusform>‏⁨{numbers}⁩ ورقم آخر</numerusform>
            <numerusform>‏⁨{numbers}⁩ ورقمان آخران</numerusform>
            <numerusform>‏⁨{numbers}⁩ و{n} أرقام أخرى</numerusform>
            <numerusform>‏⁨{numbers}⁩ و{n} رقمًا آخر</numerusform>
            <numerusform>‏⁨{numbers}⁩ و{n} رقم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>A row needs a measure.</source>
        <translation>يحتاج الصف إلى مقياس.</translation>
    </message>
    <message>
        <source>Say what the figures measure.</source>
        <translation>اذكر ما تقيسه الأرقام.</translation>
    </message>
    <message>
        <source>Name row</source>
        <translation>تسمية الصف</translation>
    </message>
    <message>
        <source>Reset row</source>
        <translation>إعادة ضبط الصف</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {parent}.</source>
        <translation>تعذرت كتابة «⁨{name}⁩» في ⁨{parent}⁩.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another place.</source>
        <translation>تحقق من أذونات المجلد والمساحة الحرة، أو اختر مكانًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>‏{n} مقال</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>‏{n} مقالات</numerusform>
            <numerusform>‏{n} مقالًا</numerusform>
            <numerusform>‏{n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>{quote} in {place}</source>
        <translation>‏⁨{quote}⁩ في ⁨{place}⁩</translation>
    </message>
    <message>
        <source>There is no feed at {url}, and the page names none.</source>
        <translation>لا خلاصة في ⁨{url}⁩، ولا تذكر الصفحة أيًا منها.</translation>
    </message>
    <message>
        <source>Look on the page for a link called RSS, Atom or feed, and give its address.</source>
        <translation>ابحث في الصفحة عن رابط باسم RSS أو Atom أو feed، وأدخل عنوانه.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>A feed needs a name.</source>
        <translation>تحتاج الخلاصة إلى اسم.</translation>
    </message>
    <message>
        <source>Rename feed</source>
        <translation>إعادة تسمية الخلاصة</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>It was in the Trash and has been restored.</source>
        <translation>كان في المهملات واستُعيد.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>{n} image could not be kept.</source>
        <comment>{n} images could not be kept.</comment>
        <translation>
            <numerusform>تعذر حفظ {n} صورة.</numerusform>
            <numerusform>تعذر حفظ صورة واحدة.</numerusform>
            <numerusform>تعذر حفظ صورتين.</numerusform>
            <numerusform>تعذر حفظ {n} صور.</numerusform>
            <numerusform>تعذر حفظ {n} صورة.</numerusform>
            <numerusform>تعذر حفظ {n} صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That highlight is no longer in the library.</source>
        <translation>لم يعد ذلك التظليل في المكتبة.</translation>
    </message>
    <message>
        <source>There are no words in that selection.</source>
        <translation>لا كلمات في ذلك التحديد.</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>حدد نصًا أولًا.</translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation>تظليل: ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>تحرير التظليل</translation>
    </message>
    <message>
        <source>A highlight needs at least one word.</source>
        <translation>يحتاج التظليل إلى كلمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Move highlight</source>
        <translation>نقل التظليل</translation>
    </message>
    <message>
        <source>That highlight is over text, not over an image.</source>
        <translation>ذلك التظليل فوق نص، لا فوق صورة.</translation>
    </message>
    <message numerus="yes">
        <source>Delete highlight</source>
        <comment>Delete {n} highlights</comment>
        <translation>
            <numerusform>حذف {n} تظليل</numerusform>
            <numerusform>حذف التظليل</numerusform>
            <numerusform>حذف تظليلين</numerusform>
            <numerusform>حذف {n} تظليلات</numerusform>
            <numerusform>حذف {n} تظليلًا</numerusform>
            <numerusform>حذف {n} تظليل</numerusform>
        </translation>
    </message>
    <message>
        <source>That state is no longer in the history.</source>
        <translation>لم تعد تلك الحال في السجل.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight taken over.</source>
        <comment>{n} highlights taken over.</comment>
        <translation>
            <numerusform>نُقل {n} تظليل.</numerusform>
            <numerusform>نُقل تظليل واحد.</numerusform>
            <numerusform>نُقل تظليلان.</numerusform>
            <numerusform>نُقلت {n} تظليلات.</numerusform>
            <numerusform>نُقل {n} تظليلًا.</numerusform>
            <numerusform>نُقل {n} تظليل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be found in the text and is in the article&apos;s note.</source>
        <comment>{n} could not be found in the text and are in the article&apos;s note.</comment>
        <translation>
            <numerusform>تعذر العثور على {n} في النص، وهي في ملاحظة المقال.</numerusform>
            <numerusform>تعذر العثور على واحد في النص، وهو في ملاحظة المقال.</numerusform>
            <numerusform>تعذر العثور على اثنين في النص، وهما في ملاحظة المقال.</numerusform>
            <numerusform>تعذر العثور على {n} في النص، وهي في ملاحظة المقال.</numerusform>
            <numerusform>تعذر العثور على {n} في النص، وهي في ملاحظة المقال.</numerusform>
            <numerusform>تعذر العثور على {n} في النص، وهي في ملاحظة المقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import article</source>
        <comment>Import {n} articles</comment>
        <translation>
            <numerusform>استيراد {n} مقال</numerusform>
            <numerusform>استيراد مقال</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد {n} مقالات</numerusform>
            <numerusform>استيراد {n} مقالًا</numerusform>
            <numerusform>استيراد {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Add kind {label}</source>
        <translation>إضافة النوع ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Change kind {label}</source>
        <translation>تغيير النوع ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Order kinds</source>
        <translation>ترتيب الأنواع</translation>
    </message>
    <message>
        <source>There is no kind of your own called “{name}”.</source>
        <translation>ليس لديك نوع خاص باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>A kind needs a name of at most {count} letters.</source>
        <translation>يحتاج النوع إلى اسم لا يتجاوز ⁨{count}⁩ حرفًا.</translation>
    </message>
    <message>
        <source>There is a kind called {label} already.</source>
        <translation>يوجد نوع باسم ⁨{label}⁩ بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The letter {letter} is that of {taken}.</source>
        <translation>الحرف ⁨{letter}⁩ يخص ⁨{taken}⁩.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>The key {key} is that of {taken}.</source>
        <translation>المفتاح ⁨{key}⁩ يخص ⁨{taken}⁩.</translation>
    </message>
    <message>
        <source>That is no colour for a kind.</source>
        <translation>هذا ليس لونًا لنوع.</translation>
    </message>
    <message>
        <source>A built-in kind cannot be changed.</source>
        <translation>لا يمكن تغيير نوع مضمَّن.</translation>
    </message>
    <message>
        <source>Each field needs a name.</source>
        <translation>يحتاج كل حقل إلى اسم.</translation>
    </message>
    <message>
        <source>Remove the empty one.</source>
        <translation>أزل الحقل الفارغ.</translation>
    </message>
    <message>
        <source>There are two fields called {label}.</source>
        <translation>يوجد حقلان باسم ⁨{label}⁩.</translation>
    </message>
    <message>
        <source>The field {label} has nothing to choose from.</source>
        <translation>ليس في الحقل ⁨{label}⁩ ما يُختار منه.</translation>
    </message>
    <message>
        <source>Choose one of: {words}.</source>
        <translation>اختر واحدًا من: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>تسوية التعارض</translation>
    </message>
    <message>
        <source>Reset conflict</source>
        <translation>إعادة ضبط التعارض</translation>
    </message>
    <message>
        <source>A highlight cannot be linked to itself.</source>
        <translation>لا يمكن ربط التظليل بنفسه.</translation>
    </message>
    <message>
        <source>One of the two highlights is no longer in the library.</source>
        <translation>أحد التظليلين لم يعد في المكتبة.</translation>
    </message>
    <message>
        <source>The two are linked already: {words}.</source>
        <translation>الاثنان مرتبطان بالفعل: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Link as {words}</source>
        <translation>ربط بعلاقة: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>That link is no longer in the library.</source>
        <translation>لم يعد ذلك الرابط في المكتبة.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>A {what} needs a name.</source>
        <translation>يلزم اسم: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>The original of this version is no longer here.</source>
        <translation>لم يعد أصل هذه النسخة هنا.</translation>
    </message>
    <message>
        <source>Its text is complete.</source>
        <translation>نصها كامل.</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Not a pair</source>
        <translation>ليسا زوجًا</translation>
    </message>
    <message>
        <source>The settings could not be saved in {parent}.</source>
        <translation>تعذر حفظ الإعدادات في ⁨{parent}⁩.</translation>
    </message>
    <message>
        <source>They hold until NewsClip is closed. Check the folder&apos;s permissions and space.</source>
        <translation>تسري إلى أن يُغلق NewsClip. تحقق من أذونات المجلد ومساحته.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>لا إعداد باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{setting} cannot be “{value}”.</source>
        <translation>لا يمكن أن يكون ⁨{setting}⁩ هو «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>اختر واحدًا من: ⁨{choices}⁩.</translation>
    </message>
    <message>
        <source>Choose a number from {low} to {high}.</source>
        <translation>اختر عددًا من ⁨{low}⁩ إلى ⁨{high}⁩.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>تعذرت قراءة «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation>تحقق من وجوده ومن أن لك أن تفتحه.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB or more; NewsClip reads up to {most} MB.</source>
        <translation>حجم «⁨{name}⁩» ⁨{size}⁩ ميغابايت أو أكثر؛ ويقرأ NewsClip حتى ⁨{most}⁩ ميغابايت.</translation>
    </message>
    <message>
        <source>Split it, or save only the article.</source>
        <translation>قسّمه، أو احفظ المقال وحده.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Check the name and whether its disk is connected.</source>
        <translation>تحقق من الاسم ومن اتصال قرصه.</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>لا تجوز قراءته</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it elsewhere first.</source>
        <translation>اطلب الإذن بقراءته، أو انسخه إلى مكان آخر أولًا.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Use “Import folder”.</source>
        <translation>استخدم «استيراد مجلد».</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <source>Check its disk, then try again.</source>
        <translation>افحص قرصه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Its page could not be fetched ({reason}); this is what the list said of it.</source>
        <translation>تعذر جلب صفحته (⁨{reason}⁩)؛ وهذا ما ذكرته القائمة عنه.</translation>
    </message>
    <message>
        <source>That image is not in the library.</source>
        <translation>تلك الصورة ليست في المكتبة.</translation>
    </message>
    <message>
        <source>“Fetch missing pictures” gets what is still there.</source>
        <translation>يحضر «جلب الصور الناقصة» ما بقي منها.</translation>
    </message>
    <message>
        <source>There is no image at that place.</source>
        <translation>لا صورة في ذلك المكان.</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>لا شيء للبحث عنه.</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Edit saved search</source>
        <translation>تحرير البحث المحفوظ</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>حذف البحث المحفوظ</translation>
    </message>
    <message>
        <source>Restore saved search</source>
        <translation>استعادة البحث المحفوظ</translation>
    </message>
    <message>
        <source>That saved search is no longer in the library.</source>
        <translation>لم يعد ذلك البحث المحفوظ في المكتبة.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>قصة جديدة</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>إعادة تسمية القصة</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>تحرير القصة</translation>
    </message>
    <message>
        <source>Delete story</source>
        <translation>حذف القصة</translation>
    </message>
    <message>
        <source>Restore story</source>
        <translation>استعادة القصة</translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation>إضافة إلى القصة</translation>
    </message>
    <message>
        <source>Remove from story</source>
        <translation>إزالة من القصة</translation>
    </message>
    <message>
        <source>That story is no longer in the library.</source>
        <translation>لم تعد تلك القصة في المكتبة.</translation>
    </message>
    <message>
        <source>There is already a story called “{name}”.</source>
        <translation>توجد قصة باسم «⁨{name}⁩» بالفعل.</translation>
    </message>
    <message>
        <source>That version is no longer in the library.</source>
        <translation>لم تعد تلك النسخة في المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>Accept suggestion</source>
        <comment>Accept {n} suggestions</comment>
        <translation>
            <numerusform>قبول {n} اقتراح</numerusform>
            <numerusform>قبول الاقتراح</numerusform>
            <numerusform>قبول اقتراحين</numerusform>
            <numerusform>قبول {n} اقتراحات</numerusform>
            <numerusform>قبول {n} اقتراحًا</numerusform>
            <numerusform>قبول {n} اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss suggestion</source>
        <comment>Dismiss {n} suggestions</comment>
        <translation>
            <numerusform>تجاهل {n} اقتراح</numerusform>
            <numerusform>تجاهل الاقتراح</numerusform>
            <numerusform>تجاهل اقتراحين</numerusform>
            <numerusform>تجاهل {n} اقتراحات</numerusform>
            <numerusform>تجاهل {n} اقتراحًا</numerusform>
            <numerusform>تجاهل {n} اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>That suggestion is no longer open.</source>
        <translation>لم يعد ذلك الاقتراح مطروحًا.</translation>
    </message>
    <message>
        <source>There is no tag called “{name}”.</source>
        <translation>لا وسم باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>يحتاج الوسم إلى اسم.</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>“{colour}” is no colour for a tag.</source>
        <translation>«⁨{colour}⁩» ليس لونًا لوسم.</translation>
    </message>
    <message>
        <source>The colours are: {words}.</source>
        <translation>الألوان هي: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Colour tag</source>
        <translation>تلوين الوسم</translation>
    </message>
    <message>
        <source>Of your highlights, {words}: look at them.</source>
        <translation>من تظليلاتك ⁨{words}⁩: راجعها.</translation>
    </message>
    <message>
        <source>A new version: {words}.</source>
        <translation>نسخة جديدة: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>only its form changed</source>
        <translation>لم يتغير سوى شكله</translation>
    </message>
    <message>
        <source>The headline was “{before}”.</source>
        <translation>كان العنوان «⁨{before}⁩».</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <comment>{n} moved</comment>
        <translation>
            <numerusform>انتقل {n}</numerusform>
            <numerusform>انتقل واحد</numerusform>
            <numerusform>انتقل اثنان</numerusform>
            <numerusform>انتقل {n}</numerusform>
            <numerusform>انتقل {n}</numerusform>
            <numerusform>انتقل {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reworded</source>
        <comment>{n} reworded</comment>
        <translation>
            <numerusform>تغيّرت صياغة {n}</numerusform>
            <numerusform>تغيّرت صياغة واحد</numerusform>
            <numerusform>تغيّرت صياغة اثنين</numerusform>
            <numerusform>تغيّرت صياغة {n}</numerusform>
            <numerusform>تغيّرت صياغة {n}</numerusform>
            <numerusform>تغيّرت صياغة {n}</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>No highlight of an older version is to be carried forward.</source>
        <translation>لا تظليل من نسخة أقدم يُنقل إلى الأمام.</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>نقل إلى النسخة الأحدث</translation>
    </message>
    <message>
        <source>Accept new words</source>
        <translation>قبول الكلمات الجديدة</translation>
    </message>
    <message>
        <source>Keep old words</source>
        <translation>إبقاء الكلمات القديمة</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>تظليل من جديد</translation>
    </message>
    <message>
        <source>Change version</source>
        <translation>تغيير النسخة</translation>
    </message>
    <message>
        <source>The watched folder {folder} is not there.</source>
        <translation>المجلد المراقَب ⁨{folder}⁩ غير موجود.</translation>
    </message>
    <message>
        <source>Plug its drive in, or choose another folder in the settings.</source>
        <translation>صِل قرصه، أو اختر مجلدًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>That article is no longer in the library.</source>
        <translation>لم يعد ذلك المقال في المكتبة.</translation>
    </message>
    <message>
        <source>Another program is writing to the library in {folder}.</source>
        <translation>برنامج آخر يكتب في المكتبة في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, and try again. Nothing was changed.</source>
        <translation>انتظر حتى ينتهي، أو أغلقه، ثم حاول مجددًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk did not answer while the library in {folder} was used.</source>
        <translation>لم يستجب القرص أثناء استخدام المكتبة في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then open the library again.</source>
        <translation>افحص القرص واتصاله، ثم افتح المكتبة مجددًا.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the library in {folder}.</source>
        <translation>لم تبق مساحة على القرص الذي يحوي المكتبة في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Free some space and try again; everything up to the last change is safe.</source>
        <translation>أفرغ بعض المساحة وحاول مجددًا؛ كل شيء حتى آخر تغيير محفوظ.</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be written.</source>
        <translation>لا يمكن الكتابة في المكتبة في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or open a library in another place with --library.</source>
        <translation>تحقق من أذونات المجلد، أو افتح مكتبة في مكان آخر بالخيار --library.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged.</source>
        <translation>المكتبة في ⁨{folder}⁩ تالفة.</translation>
    </message>
    <message>
        <source>Run “newsclip doctor --restore” to go back to the newest backup; the damaged file is kept beside it.</source>
        <translation>شغّل «newsclip doctor --restore» للعودة إلى أحدث نسخة احتياطية؛ ويبقى الملف التالف بجانبها.</translation>
    </message>
    <message>
        <source>That feed is no longer in the library.</source>
        <translation>لم تعد تلك الخلاصة في المكتبة.</translation>
    </message>
    <message>
        <source>Another program is upgrading or restoring the library in {folder}.</source>
        <translation>برنامج آخر يرقّي المكتبة في ⁨{folder}⁩ أو يستعيدها.</translation>
    </message>
    <message>
        <source>Wait for it to finish and try again.</source>
        <translation>انتظر حتى ينتهي ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The library in {folder} is open in a window.</source>
        <translation>المكتبة في ⁨{folder}⁩ مفتوحة في نافذة.</translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation>أغلق تلك النافذة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another program is at that import.</source>
        <translation>برنامج آخر يعمل على ذلك الاستيراد.</translation>
    </message>
    <message>
        <source>Wait for it to finish.</source>
        <translation>انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>{count} rows refer to nothing</source>
        <translation>‏⁨{count}⁩ صفوف لا تشير إلى شيء</translation>
    </message>
    <message>
        <source>There is no usable backup of the library in {folder}.</source>
        <translation>لا نسخة احتياطية صالحة للمكتبة في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>The originals are still in its “originals” folder; import them into a new library.</source>
        <translation>ما زالت الأصول في مجلد «originals»؛ استوردها إلى مكتبة جديدة.</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer NewsClip.</source>
        <translation>أُنشئت المكتبة في ⁨{folder}⁩ بإصدار أحدث من NewsClip.</translation>
    </message>
    <message>
        <source>Install the newest NewsClip to open it. It was not touched.</source>
        <translation>ثبّت أحدث إصدار من NewsClip لفتحها. لم يُمس فيها شيء.</translation>
    </message>
    <message>
        <source>The text of that version is no longer in the library.</source>
        <translation>لم يعد نص تلك النسخة في المكتبة.</translation>
    </message>
    <message>
        <source>The text of that article is no longer in the library.</source>
        <translation>لم يعد نص ذلك المقال في المكتبة.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Arti&amp;cle</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>&amp;تحديد</translation>
    </message>
    <message>
        <source>Adjust &amp;Edges</source>
        <translation>ضبط &amp;الحدود</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>ا&amp;قتراحات</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>التجميع &amp;حسب</translation>
    </message>
    <message>
        <source>Import &amp;Files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import files from disk</source>
        <translation>استيراد ملفات من القرص</translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import everything in a folder</source>
        <translation>استيراد كل ما في مجلد</translation>
    </message>
    <message>
        <source>Import &amp;Address…</source>
        <translation>استيراد رابط…</translation>
    </message>
    <message>
        <source>Fetch and import the page at an address</source>
        <translation>جلب الصفحة من رابط واستيرادها</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>الخلاصات…</translation>
    </message>
    <message>
        <source>Subscribe to feeds and import what they offer</source>
        <translation>الاشتراك في خلاصات واستيراد ما تعرضه</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Import the text, page or address on the clipboard</source>
        <translation>استيراد النص أو الصفحة أو الرابط من الحافظة</translation>
    </message>
    <message>
        <source>&amp;Export Highlights…</source>
        <translation>تصدير التظليلات…</translation>
    </message>
    <message>
        <source>Export highlights with their sources to Markdown</source>
        <translation>تصدير التظليلات مع مصادرها إلى Markdown</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <source>Open another library folder</source>
        <translation>فتح مجلد مكتبة أخرى</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>فتح القصة النموذجية</translation>
    </message>
    <message>
        <source>Add the sample story to this library</source>
        <translation>إضافة القصة النموذجية إلى هذه المكتبة</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close NewsClip; everything is saved</source>
        <translation>إغلاق NewsClip؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Move the selected articles to the Trash; in the Trash, delete them for good</source>
        <translation>نقل المقالات المحددة إلى المهملات؛ وفي المهملات حذفها نهائيًا</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select everything in the current view</source>
        <translation>تحديد كل ما في العرض الحالي</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Search articles, highlights and tags</source>
        <translation>البحث في المقالات والتظليلات والوسوم</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>البحث في المقال…</translation>
    </message>
    <message>
        <source>Find words in the article being read</source>
        <translation>البحث عن كلمات في المقال المقروء</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>الانتقال إلى الموضع التالي للكلمات</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>الانتقال إلى الموضع السابق للكلمات</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read one article</source>
        <translation>قراءة مقال واحد</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare articles side by side</source>
        <translation>مقارنة مقالات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>See every highlight as a table</source>
        <translation>عرض كل التظليلات في جدول</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Article &amp;List</source>
        <translation>قائمة المقالات</translation>
    </message>
    <message>
        <source>Show or hide the article list</source>
        <translation>إظهار قائمة المقالات أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>المعاين</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>إظهار المعاين أو إخفاؤه</translation>
    </message>
    <message>
        <source>&amp;Pages of the Original</source>
        <translation>صفحات الأصل</translation>
    </message>
    <message>
        <source>Show the pages of a PDF beside its text</source>
        <translation>عرض صفحات PDF بجانب نصه</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>نقل لوحة المفاتيح إلى اللوحة التالية</translation>
    </message>
    <message>
        <source>More &amp;Room for This Pane</source>
        <translation>مساحة أكبر لهذا اللوح</translation>
    </message>
    <message>
        <source>Widen the pane that the keyboard is in</source>
        <translation>توسيع اللوح الذي فيه لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Less Roo&amp;m for This Pane</source>
        <translation>مساحة أقل لهذا اللوح</translation>
    </message>
    <message>
        <source>Narrow the pane that the keyboard is in</source>
        <translation>تضييق اللوح الذي فيه لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Make the reading text larger</source>
        <translation>تكبير نص القراءة</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Make the reading text smaller</source>
        <translation>تصغير نص القراءة</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Give the reading text its usual size</source>
        <translation>إعادة نص القراءة إلى حجمه المعتاد</translation>
    </message>
    <message>
        <source>&amp;Wider Column</source>
        <translation>عمود أعرض</translation>
    </message>
    <message>
        <source>Put more characters on a line</source>
        <translation>أحرف أكثر في السطر</translation>
    </message>
    <message>
        <source>&amp;Narrower Column</source>
        <translation>عمود أضيق</translation>
    </message>
    <message>
        <source>Put fewer characters on a line</source>
        <translation>أحرف أقل في السطر</translation>
    </message>
    <message>
        <source>&amp;Reading Settings…</source>
        <translation>إعدادات القراءة…</translation>
    </message>
    <message>
        <source>Set the font, size, measure and line height</source>
        <translation>ضبط الخط والحجم وعرض السطر وارتفاعه</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation>فاتح أو داكن كما النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation>فاتح دائمًا</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation>داكن دائمًا</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>ملء الشاشة كلها</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Go to the next article of the list</source>
        <translation>الانتقال إلى المقال التالي في القائمة</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Go to the article before in the list</source>
        <translation>الانتقال إلى المقال السابق في القائمة</translation>
    </message>
    <message>
        <source>Move to &amp;Inbox</source>
        <translation>نقل إلى الوارد</translation>
    </message>
    <message>
        <source>Move the article to the inbox</source>
        <translation>نقل المقال إلى الوارد</translation>
    </message>
    <message>
        <source>Move to &amp;Reading</source>
        <translation>نقل إلى القراءة</translation>
    </message>
    <message>
        <source>Move the article to what is being read</source>
        <translation>نقل المقال إلى ما هو قيد القراءة</translation>
    </message>
    <message>
        <source>Move to &amp;Archive</source>
        <translation>نقل إلى الأرشيف</translation>
    </message>
    <message>
        <source>Move the article to the archive</source>
        <translation>نقل المقال إلى الأرشيف</translation>
    </message>
    <message>
        <source>Add to &amp;Story…</source>
        <translation>إضافة إلى قصة…</translation>
    </message>
    <message>
        <source>Add the article to a story</source>
        <translation>إضافة المقال إلى قصة</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Change the article&apos;s tags</source>
        <translation>تغيير وسوم المقال</translation>
    </message>
    <message>
        <source>Edit &amp;Details…</source>
        <translation>تحرير التفاصيل…</translation>
    </message>
    <message>
        <source>Edit the title, author, publisher and dates</source>
        <translation>تحرير العنوان والكاتب والناشر والتواريخ</translation>
    </message>
    <message>
        <source>Compare the selected articles side by side</source>
        <translation>مقارنة المقالات المحددة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open the article&apos;s address in the browser</source>
        <translation>فتح رابط المقال في المتصفح</translation>
    </message>
    <message>
        <source>Chec&amp;k for Changes</source>
        <translation>التحقق من التغييرات</translation>
    </message>
    <message>
        <source>Fetch the article again, and keep a new version if it changed</source>
        <translation>جلب المقال مجددًا وحفظ نسخة جديدة إن تغيّر</translation>
    </message>
    <message>
        <source>&amp;What Changed…</source>
        <translation>ما الذي تغيّر…</translation>
    </message>
    <message>
        <source>Compare the versions of the article, and decide on highlights that changed</source>
        <translation>مقارنة نسخ المقال والبت في التظليلات التي تغيرت</translation>
    </message>
    <message>
        <source>Cop&amp;y Citation</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Copy author, title, publisher, date and address</source>
        <translation>نسخ الكاتب والعنوان والناشر والتاريخ والرابط</translation>
    </message>
    <message>
        <source>Fetch &amp;Missing Pictures</source>
        <translation>جلب الصور الناقصة</translation>
    </message>
    <message>
        <source>Fetch the pictures of the article that are not in the library</source>
        <translation>جلب صور المقال غير الموجودة في المكتبة</translation>
    </message>
    <message>
        <source>Dro&amp;p Original…</source>
        <translation>إسقاط الأصل…</translation>
    </message>
    <message>
        <source>Free the room that the article&apos;s original file takes; its text and images stay</source>
        <translation>تحرير المساحة التي يشغلها الملف الأصلي للمقال؛ ويبقى نصه وصوره</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Move the article to the Trash</source>
        <translation>نقل المقال إلى المهملات</translation>
    </message>
    <message>
        <source>R&amp;estore from Trash</source>
        <translation>استعادة من المهملات</translation>
    </message>
    <message>
        <source>Take the article out of the Trash</source>
        <translation>إخراج المقال من المهملات</translation>
    </message>
    <message>
        <source>Delete &amp;for Good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Delete what is selected in the Trash for good</source>
        <translation>حذف المحدد في المهملات نهائيًا</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Mark the selection as a claim</source>
        <translation>تظليل التحديد بوصفه ادعاء</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Mark the selection as a figure</source>
        <translation>تظليل التحديد بوصفه رقمًا</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Mark the selection as a risk</source>
        <translation>تظليل التحديد بوصفه خطرًا</translation>
    </message>
    <message>
        <source>Plain &amp;Highlight</source>
        <translation>تظليل عادي</translation>
    </message>
    <message>
        <source>Mark the selection without a kind</source>
        <translation>تظليل التحديد دون نوع</translation>
    </message>
    <message>
        <source>Own Kind {number}</source>
        <translation>النوع الخاص ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Mark the selection with a kind of your own</source>
        <translation>تظليل التحديد بنوع خاص بك</translation>
    </message>
    <message>
        <source>Mark &amp;Sentence</source>
        <translation>تظليل الجملة</translation>
    </message>
    <message>
        <source>Mark the sentence at the caret with the kind used last</source>
        <translation>تظليل الجملة عند المؤشر بآخر نوع مستخدم</translation>
    </message>
    <message>
        <source>Mark &amp;Again</source>
        <translation>تظليل مجددًا</translation>
    </message>
    <message>
        <source>Mark the selection with the kind used last</source>
        <translation>تظليل التحديد بآخر نوع مستخدم</translation>
    </message>
    <message>
        <source>Tag the highlight</source>
        <translation>وسم التظليل</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Write a note on the highlight</source>
        <translation>كتابة ملاحظة على التظليل</translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation>نسخ الاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>Copy the quote together with its source</source>
        <translation>نسخ الاقتباس مع مصدره معًا</translation>
    </message>
    <message>
        <source>Ne&amp;xt Highlight</source>
        <translation>التظليل التالي</translation>
    </message>
    <message>
        <source>Go to the next highlight</source>
        <translation>الانتقال إلى التظليل التالي</translation>
    </message>
    <message>
        <source>&amp;Previous Highlight</source>
        <translation>التظليل السابق</translation>
    </message>
    <message>
        <source>Go to the highlight before</source>
        <translation>الانتقال إلى التظليل السابق</translation>
    </message>
    <message>
        <source>Step Through &amp;Overlapping</source>
        <translation>التنقل بين المتراكبة</translation>
    </message>
    <message>
        <source>Step through the highlights under the cursor</source>
        <translation>التنقل بين التظليلات تحت المؤشر</translation>
    </message>
    <message>
        <source>Move End Right</source>
        <translation>النهاية إلى اليمين</translation>
    </message>
    <message>
        <source>Move the end of the highlight one word right</source>
        <translation>نقل نهاية التظليل كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>Move End Left</source>
        <translation>النهاية إلى اليسار</translation>
    </message>
    <message>
        <source>Move the end of the highlight one word left</source>
        <translation>نقل نهاية التظليل كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>Move Start Right</source>
        <translation>البداية إلى اليمين</translation>
    </message>
    <message>
        <source>Move the start of the highlight one word right</source>
        <translation>نقل بداية التظليل كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>Move Start Left</source>
        <translation>البداية إلى اليسار</translation>
    </message>
    <message>
        <source>Move the start of the highlight one word left</source>
        <translation>نقل بداية التظليل كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>&amp;Delete Highlight</source>
        <translation>حذف التظليل</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>حذف التظليل</translation>
    </message>
    <message>
        <source>&amp;Kinds of Highlight…</source>
        <translation>أنواع التظليل…</translation>
    </message>
    <message>
        <source>Add kinds of highlight of your own, and change them</source>
        <translation>إضافة أنواع تظليل خاصة بك وتغييرها</translation>
    </message>
    <message>
        <source>&amp;Expand Selection</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>Select the word at the caret, then its sentence, then its paragraph</source>
        <translation>تحديد الكلمة عند المؤشر، ثم جملتها، ثم فقرتها</translation>
    </message>
    <message>
        <source>&amp;Shrink Selection</source>
        <translation>تضييق التحديد</translation>
    </message>
    <message>
        <source>Select less: the sentence, the word, nothing</source>
        <translation>تحديد أقل: الجملة، الكلمة، لا شيء</translation>
    </message>
    <message>
        <source>To End of Sentence</source>
        <translation>حتى نهاية الجملة</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the sentence, then the next</source>
        <translation>مد التحديد حتى نهاية الجملة، ثم التالية</translation>
    </message>
    <message>
        <source>To Start of Sentence</source>
        <translation>حتى بداية الجملة</translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the sentence</source>
        <translation>مد التحديد رجوعًا حتى بداية الجملة</translation>
    </message>
    <message>
        <source>To End of Paragraph</source>
        <translation>حتى نهاية الفقرة</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the paragraph</source>
        <translation>مد التحديد حتى نهاية الفقرة</translation>
    </message>
    <message>
        <source>To Start of Paragraph</source>
        <translation>حتى بداية الفقرة</translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the paragraph</source>
        <translation>مد التحديد رجوعًا حتى بداية الفقرة</translation>
    </message>
    <message>
        <source>Caret to Next Sentence</source>
        <translation>المؤشر إلى الجملة التالية</translation>
    </message>
    <message>
        <source>Put the caret at the next sentence</source>
        <translation>وضع المؤشر عند الجملة التالية</translation>
    </message>
    <message>
        <source>Caret to Previous Sentence</source>
        <translation>المؤشر إلى الجملة السابقة</translation>
    </message>
    <message>
        <source>Put the caret at the start of the sentence, then the one before</source>
        <translation>وضع المؤشر عند بداية الجملة، ثم السابقة</translation>
    </message>
    <message>
        <source>Caret to Next Paragraph</source>
        <translation>المؤشر إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>Put the caret at the next paragraph</source>
        <translation>وضع المؤشر عند الفقرة التالية</translation>
    </message>
    <message>
        <source>Caret to Previous Paragraph</source>
        <translation>المؤشر إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>Put the caret at the start of the paragraph, then the one before</source>
        <translation>وضع المؤشر عند بداية الفقرة، ثم السابقة</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>Go to the next suggestion</source>
        <translation>الانتقال إلى الاقتراح التالي</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation>الانتقال إلى الاقتراح السابق</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Make a highlight of the suggestion</source>
        <translation>جعل الاقتراح تظليلًا</translation>
    </message>
    <message>
        <source>&amp;Dismiss Suggestion</source>
        <translation>تجاهل الاقتراح</translation>
    </message>
    <message>
        <source>Propose this no more; Backspace does the same</source>
        <translation>عدم اقتراح هذا مجددًا؛ ومفتاح المسح للخلف يفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>&amp;Add Column…</source>
        <translation>إضافة عمود…</translation>
    </message>
    <message>
        <source>Add an article to the comparison</source>
        <translation>إضافة مقال إلى المقارنة</translation>
    </message>
    <message>
        <source>&amp;Remove Column</source>
        <translation>إزالة العمود</translation>
    </message>
    <message>
        <source>Take this article out of the comparison</source>
        <translation>إخراج هذا المقال من المقارنة</translation>
    </message>
    <message>
        <source>&amp;Scroll Together</source>
        <translation>التمرير معًا</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>تمرير كل الأعمدة معًا</translation>
    </message>
    <message>
        <source>Only &amp;Conflicts</source>
        <translation>التعارضات فقط</translation>
    </message>
    <message>
        <source>Show only the rows where sources disagree</source>
        <translation>عرض الصفوف التي تختلف فيها المصادر فقط</translation>
    </message>
    <message>
        <source>Most &amp;Disputed First</source>
        <translation>الأشد خلافًا أولًا</translation>
    </message>
    <message>
        <source>Sort the rows by how far the sources disagree</source>
        <translation>ترتيب الصفوف حسب مدى اختلاف المصادر</translation>
    </message>
    <message>
        <source>Su&amp;ggested Figures Too</source>
        <translation>الأرقام المقترحة أيضًا</translation>
    </message>
    <message>
        <source>Show figures too that are suggested, in a fainter ink</source>
        <translation>عرض الأرقام المقترحة أيضًا بلون أخفت</translation>
    </message>
    <message>
        <source>&amp;All Articles of the Story</source>
        <translation>كل مقالات القصة</translation>
    </message>
    <message>
        <source>Give every article of the story a column in the table</source>
        <translation>إعطاء كل مقال في القصة عمودًا في الجدول</translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation>التعارض التالي</translation>
    </message>
    <message>
        <source>Go to the next row where sources disagree</source>
        <translation>الانتقال إلى الصف التالي الذي تختلف فيه المصادر</translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation>التعارض السابق</translation>
    </message>
    <message>
        <source>Go to the row before where sources disagree</source>
        <translation>الانتقال إلى الصف السابق الذي تختلف فيه المصادر</translation>
    </message>
    <message>
        <source>&amp;Find in the Others</source>
        <translation>البحث في الأخرى</translation>
    </message>
    <message>
        <source>Show what the other columns say of the selected passage</source>
        <translation>عرض ما تقوله الأعمدة الأخرى عن المقطع المحدد</translation>
    </message>
    <message>
        <source>Confirm &amp;Pair</source>
        <translation>تأكيد الزوج</translation>
    </message>
    <message>
        <source>Link the two claims of this row as they seem to be</source>
        <translation>ربط ادعاءَي هذا الصف كما يبدوان</translation>
    </message>
    <message>
        <source>N&amp;ot a Pair</source>
        <translation>ليسا زوجًا</translation>
    </message>
    <message>
        <source>Propose these two claims as a pair no more</source>
        <translation>عدم اقتراح هذين الادعاءين زوجًا بعد الآن</translation>
    </message>
    <message>
        <source>&amp;Name Row…</source>
        <translation>تسمية الصف…</translation>
    </message>
    <message>
        <source>Say what the figures of this row are called; rows with one name are one</source>
        <translation>تحديد اسم أرقام هذا الصف؛ والصفوف ذات الاسم الواحد صف واحد</translation>
    </message>
    <message>
        <source>Copy &amp;Table as Markdown</source>
        <translation>نسخ الجدول بصيغة Markdown</translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard as a Markdown table</source>
        <translation>وضع الصفوف المعروضة في الحافظة جدولًا بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy Table as CS&amp;V</source>
        <translation>نسخ الجدول بصيغة CSV</translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard for a spreadsheet</source>
        <translation>وضع الصفوف المعروضة في الحافظة لجدول بيانات</translation>
    </message>
    <message>
        <source>Save Table as P&amp;icture…</source>
        <translation>حفظ الجدول صورة…</translation>
    </message>
    <message>
        <source>Save the rows that are shown as a PNG picture</source>
        <translation>حفظ الصفوف المعروضة صورة PNG</translation>
    </message>
    <message>
        <source>&amp;Jump to Passage</source>
        <translation>الانتقال إلى المقطع</translation>
    </message>
    <message>
        <source>Show the highlight in its article</source>
        <translation>عرض التظليل في مقاله</translation>
    </message>
    <message>
        <source>&amp;Edit Cell</source>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>Edit the current cell of the table</source>
        <translation>تحرير الخلية الحالية في الجدول</translation>
    </message>
    <message>
        <source>&amp;Delete Highlights</source>
        <translation>حذف التظليلات</translation>
    </message>
    <message>
        <source>Delete the selected highlights</source>
        <translation>حذف التظليلات المحددة</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>دون تجميع</translation>
    </message>
    <message>
        <source>Show one plain table</source>
        <translation>عرض جدول واحد بسيط</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Group highlights by article</source>
        <translation>تجميع التظليلات حسب المقال</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Group highlights by kind</source>
        <translation>تجميع التظليلات حسب النوع</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Sort by the current column, widen, move or hide it, show others</source>
        <translation>الترتيب حسب العمود الحالي أو توسيعه أو نقله أو إخفاؤه، وإظهار غيره</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Show every highlight of the scope</source>
        <translation>عرض كل تظليلات النطاق</translation>
    </message>
    <message>
        <source>E&amp;xport Selection…</source>
        <translation>تصدير المحدد…</translation>
    </message>
    <message>
        <source>Export the selected highlights to Markdown</source>
        <translation>تصدير التظليلات المحددة إلى Markdown</translation>
    </message>
    <message>
        <source>&amp;New Story…</source>
        <translation>قصة جديدة…</translation>
    </message>
    <message>
        <source>Start a story: a working set of articles</source>
        <translation>بدء قصة: مجموعة مقالات للعمل عليها</translation>
    </message>
    <message>
        <source>&amp;Rename Story…</source>
        <translation>إعادة تسمية القصة…</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>إعادة تسمية القصة</translation>
    </message>
    <message>
        <source>&amp;Delete Story</source>
        <translation>حذف القصة</translation>
    </message>
    <message>
        <source>Delete the story; its articles stay in the library</source>
        <translation>حذف القصة؛ وتبقى مقالاتها في المكتبة</translation>
    </message>
    <message>
        <source>&amp;Check Story for Changes</source>
        <translation>التحقق من تغيّر مقالات القصة</translation>
    </message>
    <message>
        <source>Fetch the story&apos;s articles again, and keep what changed</source>
        <translation>جلب مقالات القصة مجددًا وحفظ ما تغيّر</translation>
    </message>
    <message>
        <source>&amp;Save Search…</source>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>إبقاء هذا البحث في الشريط الجانبي</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Open the guide at the page for this screen</source>
        <translation>فتح الدليل عند صفحة هذه الشاشة</translation>
    </message>
    <message>
        <source>Show Me &amp;Round</source>
        <translation>جولة في النافذة</translation>
    </message>
    <message>
        <source>Five steps through the window; Esc leaves them</source>
        <translation>خمس خطوات في النافذة؛ ومفتاح Esc يغادرها</translation>
    </message>
    <message>
        <source>&amp;What’s New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Show what has changed in this version</source>
        <translation>عرض ما تغيّر في هذا الإصدار</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show every action and its key</source>
        <translation>عرض كل إجراء ومفتاحه</translation>
    </message>
    <message>
        <source>&amp;About NewsClip</source>
        <translation>حول NewsClip</translation>
    </message>
    <message>
        <source>Show the version and where the library is</source>
        <translation>عرض الإصدار ومكان المكتبة</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>لا مكتبة مفتوحة.</translation>
    </message>
    <message>
        <source>Restore newest backup</source>
        <translation>استعادة أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>“{word}” is nothing that NewsClip can open.</source>
        <translation>«⁨{word}⁩» ليس شيئًا يستطيع NewsClip فتحه.</translation>
    </message>
    <message>
        <source>The article that was asked for is not in this library.</source>
        <translation>المقال المطلوب ليس في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Links between the columns</source>
        <translation>روابط بين الأعمدة</translation>
    </message>
    <message>
        <source>Hold the versions of the article against each other</source>
        <translation>مقابلة نسخ المقال بعضها ببعض</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>إزالة العمود</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight awaits a decision</source>
        <comment>{n} highlights await a decision</comment>
        <translation>
            <numerusform>‏{n} تظليل ينتظر قرارًا</numerusform>
            <numerusform>تظليل ينتظر قرارًا</numerusform>
            <numerusform>تظليلان ينتظران قرارًا</numerusform>
            <numerusform>‏{n} تظليلات تنتظر قرارًا</numerusform>
            <numerusform>‏{n} تظليلًا ينتظر قرارًا</numerusform>
            <numerusform>‏{n} تظليل ينتظر قرارًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove column {name}</source>
        <translation>إزالة العمود ⁨{name}⁩</translation>
    </message>
    <message>
        <source>More for column {name}</source>
        <translation>المزيد للعمود ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{share:.0%} shared with {name}</source>
        <translation>‏{share:.0%} مشترك مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>another article</source>
        <translation>مقال آخر</translation>
    </message>
    <message>
        <source>{words} · likely the origin</source>
        <translation>‏⁨{words}⁩ · الأصل على الأرجح</translation>
    </message>
    <message>
        <source>{words} · same origin</source>
        <translation>‏⁨{words}⁩ · الأصل نفسه</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>فتح في القراءة</translation>
    </message>
    <message>
        <source>Compare Its Versions…</source>
        <translation>مقارنة نسخه…</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>إزالة العمود</translation>
    </message>
    <message>
        <source>At most {count} articles are compared at a time.</source>
        <translation>تُقارَن ⁨{count}⁩ مقالات على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Remove a column first.</source>
        <translation>أزل عمودًا أولًا.</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>رُبطا.</translation>
    </message>
    <message>
        <source>Not proposed again.</source>
        <translation>لن يُقترح مجددًا.</translation>
    </message>
    <message>
        <source>Merge Into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>Take Out of This Row…</source>
        <translation>إخراج من هذا الصف…</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>كما وُجد</translation>
    </message>
    <message>
        <source>Take out of the row</source>
        <translation>إخراج من الصف</translation>
    </message>
    <message>
        <source>What rows are called is kept with a story.</source>
        <translation>تُحفظ أسماء الصفوف مع القصة.</translation>
    </message>
    <message>
        <source>Put these articles into a story first: select them in the list and press Ctrl+Shift+S.</source>
        <translation>ضع هذه المقالات في قصة أولًا: حددها في القائمة واضغط Ctrl+Shift+S.</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>all figures</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>What is shown over the columns</source>
        <translation>ما يُعرض فوق الأعمدة</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>لا مقالات</translation>
    </message>
    <message>
        <source>+ Add column</source>
        <translation>+ إضافة عمود</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>التمرير معًا</translation>
    </message>
    <message>
        <source>Only conflicts</source>
        <translation>التعارضات فقط</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>عرض: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Scroll together ✓</source>
        <translation>التمرير معًا ✓</translation>
    </message>
    <message>
        <source>Go to Column</source>
        <translation>الانتقال إلى عمود</translation>
    </message>
    <message>
        <source>No rows that are shown are in conflict.</source>
        <translation>لا تعارض في الصفوف المعروضة.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>التعارض</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>ما تقوله المصادر</translation>
    </message>
    <message>
        <source>Why they may differ</source>
        <translation>لماذا قد تختلف</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>مفسَّر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>{standing} again: something new was said</source>
        <translation>‏⁨{standing}⁩ مجددًا: قيل شيء جديد</translation>
    </message>
    <message>
        <source>{standing} by what they say</source>
        <translation>‏⁨{standing}⁩ بما تقوله</translation>
    </message>
    <message>
        <source>Conflicts of the story</source>
        <translation>تعارضات القصة</translation>
    </message>
    <message>
        <source>No figures are marked in these articles yet. Select a number in a column and press 2 to compare it.</source>
        <translation>لا أرقام مظللة في هذه المقالات بعد. حدد رقمًا في عمود واضغط 2 لمقارنته.</translation>
    </message>
    <message>
        <source>No claims are marked in these articles yet. Select a statement and press 1.</source>
        <translation>لا ادعاءات مظللة في هذه المقالات بعد. حدد تصريحًا واضغط 1.</translation>
    </message>
    <message>
        <source>No risks are marked in these articles yet. Select a passage and press 3.</source>
        <translation>لا مخاطر مظللة في هذه المقالات بعد. حدد مقطعًا واضغط 3.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارية المقارنة…</translation>
    </message>
    <message>
        <source>Nothing that is marked in these articles is in conflict.</source>
        <translation>لا تعارض في شيء مما ظُلل في هذه المقالات.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>Different for a reason</source>
        <translation>مختلف لسبب</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>لا يمكن مقارنته</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Told by one source</source>
        <translation>يرويه مصدر واحد</translation>
    </message>
    <message>
        <source>Told by none</source>
        <translation>لا يرويه أحد</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Show in the columns</source>
        <translation>عرض في الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>{names} went to the Trash; its column was closed.</source>
        <comment>{names} went to the Trash; their columns were closed.</comment>
        <translation>
            <numerusform>نُقلت ⁨{names}⁩ إلى المهملات؛ وأُغلقت أعمدتها.</numerusform>
            <numerusform>نُقل ⁨{names}⁩ إلى المهملات؛ وأُغلق عموده.</numerusform>
            <numerusform>نُقل ⁨{names}⁩ إلى المهملات؛ وأُغلق عموداهما.</numerusform>
            <numerusform>نُقلت ⁨{names}⁩ إلى المهملات؛ وأُغلقت أعمدتها.</numerusform>
            <numerusform>نُقلت ⁨{names}⁩ إلى المهملات؛ وأُغلقت أعمدتها.</numerusform>
            <numerusform>نُقلت ⁨{names}⁩ إلى المهملات؛ وأُغلقت أعمدتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} is no longer in the library; its column was closed.</source>
        <comment>{names} are no longer in the library; their columns were closed.</comment>
        <translation>
            <numerusform>لم تعد ⁨{names}⁩ في المكتبة؛ وأُغلقت أعمدتها.</numerusform>
            <numerusform>لم يعد ⁨{names}⁩ في المكتبة؛ وأُغلق عموده.</numerusform>
            <numerusform>لم يعد ⁨{names}⁩ في المكتبة؛ وأُغلق عموداهما.</numerusform>
            <numerusform>لم تعد ⁨{names}⁩ في المكتبة؛ وأُغلقت أعمدتها.</numerusform>
            <numerusform>لم تعد ⁨{names}⁩ في المكتبة؛ وأُغلقت أعمدتها.</numerusform>
            <numerusform>لم تعد ⁨{names}⁩ في المكتبة؛ وأُغلقت أعمدتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two seem to say the same</source>
        <translation>يبدو أن هذين يقولان الشيء نفسه</translation>
    </message>
    <message>
        <source>These two seem to contradict each other</source>
        <translation>يبدو أن هذين يتناقضان</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>{words} ({more} more)</source>
        <translation>‏⁨{words}⁩ (⁨{more}⁩ أخرى)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Find an article to compare</source>
        <translation>ابحث عن مقال للمقارنة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>لا مقال فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>No other articles.</source>
        <translation>لا مقالات أخرى.</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>لا شيء يُرسم</translation>
    </message>
    <message>
        <source>Rows with the same subject and measure are one row.</source>
        <translation>الصفوف ذات الموضوع والمقياس الواحد صف واحد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>from {ends:g} to {ends2:g} {unit}</source>
        <translation>من {ends:g} إلى {ends2:g} ⁨{unit}⁩</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>One article so far</source>
        <translation>مقال واحد حتى الآن</translation>
    </message>
    <message>
        <source>Add another to see where the two agree and where they do not.</source>
        <translation>أضف مقالًا آخر لترى أين يتفقان وأين يختلفان.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>إضافة مقال</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Choose two to four articles about one subject, or drag them here from the list.</source>
        <translation>اختر مقالين إلى أربعة حول موضوع واحد، أو اسحبها إلى هنا من القائمة.</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>اختيار مقالات</translation>
    </message>
    <message>
        <source>Select a passage in a column first.</source>
        <translation>حدد مقطعًا في عمود أولًا.</translation>
    </message>
    <message>
        <source>Nothing like it in {words}.</source>
        <translation>لا شيء يشبهه في ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Found in every other column.</source>
        <translation>وُجد في كل الأعمدة الأخرى.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation>تعذرت كتابة «⁨{name}⁩» في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>What was said when</source>
        <translation>ما قيل ومتى</translation>
    </message>
    <message>
        <source>No measure is told of more than one time.</source>
        <translation>لا مقياس يُروى عن أكثر من وقت واحد.</translation>
    </message>
    <message>
        <source>{when} · tells of · {said} ({source})</source>
        <translation>‏⁨{when}⁩ · عن · ⁨{said}⁩ (⁨{source}⁩)</translation>
    </message>
    <message>
        <source>One version only</source>
        <translation>نسخة واحدة فقط</translation>
    </message>
    <message>
        <source>“{title}” was saved once.</source>
        <translation>حُفظ «⁨{title}⁩» مرة واحدة.</translation>
    </message>
    <message>
        <source>Choose a column whose article has several versions; F5 checks it for changes.</source>
        <translation>اختر عمودًا لمقاله عدة نسخ؛ والمفتاح F5 يتحقق من تغيّره.</translation>
    </message>
    <message>
        <source>Open the article in Read to mark a passage again.</source>
        <translation>افتح المقال في القراءة لتظليل مقطع من جديد.</translation>
    </message>
    <message>
        <source>Version {numbers}</source>
        <translation>النسخة ⁨{numbers}⁩</translation>
    </message>
    <message>
        <source>in conflict with another source</source>
        <translation>يتعارض مع مصدر آخر</translation>
    </message>
    <message>
        <source>differs from another source, and what they say explains it</source>
        <translation>يختلف عن مصدر آخر، وما يقولانه يفسر ذلك</translation>
    </message>
    <message>
        <source>agrees with another source</source>
        <translation>يتفق مع مصدر آخر</translation>
    </message>
    <message>
        <source>only source</source>
        <translation>المصدر الوحيد</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>لا يمكن مقارنته</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>لا يقول شيئًا</translation>
    </message>
    <message>
        <source>seems to contradict another source</source>
        <translation>يبدو أنه يناقض مصدرًا آخر</translation>
    </message>
    <message>
        <source>seems to say what another source says</source>
        <translation>يبدو أنه يقول ما يقوله مصدر آخر</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict</source>
        <comment>{n} conflicts</comment>
        <translation>
            <numerusform>‏{n} تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>‏{n} تعارضات</numerusform>
            <numerusform>‏{n} تعارضًا</numerusform>
            <numerusform>‏{n} تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agree</source>
        <comment>{n} agree</comment>
        <translation>
            <numerusform>‏{n} متفقة</numerusform>
            <numerusform>متفق واحد</numerusform>
            <numerusform>متفقان</numerusform>
            <numerusform>‏{n} متفقة</numerusform>
            <numerusform>‏{n} متفقة</numerusform>
            <numerusform>‏{n} متفقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} single-source</source>
        <comment>{n} single-source</comment>
        <translation>
            <numerusform>‏{n} بمصدر وحيد</numerusform>
            <numerusform>واحد بمصدر وحيد</numerusform>
            <numerusform>اثنان بمصدر وحيد</numerusform>
            <numerusform>‏{n} بمصدر وحيد</numerusform>
            <numerusform>‏{n} بمصدر وحيد</numerusform>
            <numerusform>‏{n} بمصدر وحيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} explained</source>
        <comment>{n} explained</comment>
        <translation>
            <numerusform>‏{n} مفسَّر</numerusform>
            <numerusform>مفسَّر واحد</numerusform>
            <numerusform>مفسَّران</numerusform>
            <numerusform>‏{n} مفسَّرة</numerusform>
            <numerusform>‏{n} مفسَّرًا</numerusform>
            <numerusform>‏{n} مفسَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unclear</source>
        <comment>{n} unclear</comment>
        <translation>
            <numerusform>‏{n} غير واضح</numerusform>
            <numerusform>غير واضح واحد</numerusform>
            <numerusform>غير واضحين</numerusform>
            <numerusform>‏{n} غير واضحة</numerusform>
            <numerusform>‏{n} غير واضح</numerusform>
            <numerusform>‏{n} غير واضح</numerusform>
        </translation>
    </message>
    <message>
        <source> against </source>
        <translation> مقابل </translation>
    </message>
    <message numerus="yes">
        <source>{n} origin</source>
        <comment>{n} origins</comment>
        <translation>
            <numerusform>‏{n} أصل</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>‏{n} أصول</numerusform>
            <numerusform>‏{n} أصلًا</numerusform>
            <numerusform>‏{n} أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source, {told}</source>
        <comment>{n} sources, {told}</comment>
        <translation>
            <numerusform>‏{n} مصدر، ⁨{told}⁩</numerusform>
            <numerusform>مصدر واحد، ⁨{told}⁩</numerusform>
            <numerusform>مصدران، ⁨{told}⁩</numerusform>
            <numerusform>‏{n} مصادر، ⁨{told}⁩</numerusform>
            <numerusform>‏{n} مصدرًا، ⁨{told}⁩</numerusform>
            <numerusform>‏{n} مصدر، ⁨{told}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>{sources}, not confirmed</source>
        <translation>‏⁨{sources}⁩، غير مؤكد</translation>
    </message>
    <message>
        <source>told by more than one source</source>
        <translation>يرويه أكثر من مصدر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>‏{n} مقطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>‏{n} مقاطع</numerusform>
            <numerusform>‏{n} مقطعًا</numerusform>
            <numerusform>‏{n} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be compared: no value, or units that do not convert</source>
        <translation>لا يمكن مقارنته: لا قيمة، أو وحدات لا تتحول</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>About NewsClip</source>
        <translation>حول NewsClip</translation>
    </message>
    <message>
        <source>A desktop desk for evidence.</source>
        <translation>مكتب للأدلة على سطح حاسوبك.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>التراخيص…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>NewsClip {version}</source>
        <translation>NewsClip {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the library&apos;s folder</source>
        <translation>نسخ مجلد المكتبة</translation>
    </message>
    <message>
        <source>This desktop did not open the folder.</source>
        <translation>لم يفتح سطح المكتب هذا المجلد.</translation>
    </message>
    <message>
        <source>Copy its name and open it in your file manager.</source>
        <translation>انسخ اسمه وافتحه في مدير الملفات.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is on the clipboard.</source>
        <translation>مجلد المكتبة في الحافظة.</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>التفاصيل في الحافظة.</translation>
    </message>
    <message>
        <source>{qVersion} (PySide6 {version})</source>
        <translation>{qVersion} (PySide6 {version})</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>استيراد من رابط</translation>
    </message>
    <message>
        <source>The page is fetched once and kept in your library. Put several on lines of their own.</source>
        <translation>تُجلب الصفحة مرة واحدة وتُحفظ في مكتبتك. ضع الروابط المتعددة في أسطر منفصلة.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n} pages</comment>
        <translation>
            <numerusform>استيراد {n} صفحة</numerusform>
            <numerusform>استيراد</numerusform>
            <numerusform>استيراد صفحتين</numerusform>
            <numerusform>استيراد {n} صفحات</numerusform>
            <numerusform>استيراد {n} صفحة</numerusform>
            <numerusform>استيراد {n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{item}” is not an http or https address.</source>
        <translation>«⁨{item}⁩» ليس رابط http أو https.</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>استُورد من ملف</translation>
    </message>
    <message>
        <source>Fetched from its address</source>
        <translation>جُلب من رابطه</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>لُصق</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>مقال نموذجي</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>الالتقاط</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>نسخ SHA-256</translation>
    </message>
    <message>
        <source>CAPTURE</source>
        <translation>الالتقاط</translation>
    </message>
    <message>
        <source>{number} of {versions} · {words:,} words</source>
        <translation>‏⁨{number}⁩ من ⁨{versions}⁩ · {words:,} كلمة</translation>
    </message>
    <message>
        <source>original dropped {dropped}</source>
        <translation>أُسقط الأصل ⁨{dropped}⁩</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>تفاصيل المقال</translation>
    </message>
    <message>
        <source>Every change is saved as you leave a field.</source>
        <translation>يُحفظ كل تغيير عند مغادرة الحقل.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>من نشره</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>2025-08-02, 2025-08 or 2025</source>
        <translation>‏⁨2025-08-02⁩ أو ⁨2025-08⁩ أو ⁨2025⁩</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّث في</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>the page&apos;s structured data</source>
        <translation>البيانات المهيكلة للصفحة</translation>
    </message>
    <message>
        <source>the page&apos;s metadata</source>
        <translation>البيانات الوصفية للصفحة</translation>
    </message>
    <message>
        <source>the file&apos;s front matter</source>
        <translation>ترويسة الملف</translation>
    </message>
    <message>
        <source>the text itself</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>the first sentence</source>
        <translation>الجملة الأولى</translation>
    </message>
    <message>
        <source>Proposed — confirm or change it.</source>
        <translation>مقترح — أكّده أو غيّره.</translation>
    </message>
    <message>
        <source>Corrected by hand.</source>
        <translation>صُحّح يدويًا.</translation>
    </message>
    <message>
        <source>Found in {place}.</source>
        <translation>وُجد في ⁨{place}⁩.</translation>
    </message>
    <message>
        <source>Not found in the source.</source>
        <translation>لم يُعثر عليه في المصدر.</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>تصدير التظليلات</translation>
    </message>
    <message>
        <source>Options of the export</source>
        <translation>خيارات التصدير</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>لا شيء للتصدير بعد</translation>
    </message>
    <message>
        <source>There is no highlight here. Select words in an article and choose Claim, Figure, Risk or Highlight beside them; then export again.</source>
        <translation>لا تظليل هنا. حدد كلمات في مقال واختر بجانبها ادعاء أو رقم أو خطر أو تظليل؛ ثم صدّر مجددًا.</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>نسخ Markdown</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Use NewsClip&apos;s template</source>
        <translation>استخدام قالب NewsClip</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight copied as Markdown.</source>
        <comment>{n} highlights copied as Markdown.</comment>
        <translation>
            <numerusform>نُسخ {n} تظليل بصيغة Markdown.</numerusform>
            <numerusform>نُسخ تظليل واحد بصيغة Markdown.</numerusform>
            <numerusform>نُسخ تظليلان بصيغة Markdown.</numerusform>
            <numerusform>نُسخت {n} تظليلات بصيغة Markdown.</numerusform>
            <numerusform>نُسخ {n} تظليلًا بصيغة Markdown.</numerusform>
            <numerusform>نُسخ {n} تظليل بصيغة Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the export</source>
        <translation>جارٍ حفظ التصدير</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>It is in {parent}.</source>
        <translation>هو في ⁨{parent}⁩.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight</source>
        <comment>{n} highlights</comment>
        <translation>
            <numerusform>‏{n} تظليل</numerusform>
            <numerusform>تظليل واحد</numerusform>
            <numerusform>تظليلان</numerusform>
            <numerusform>‏{n} تظليلات</numerusform>
            <numerusform>‏{n} تظليلًا</numerusform>
            <numerusform>‏{n} تظليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{highlights} from {n} article</source>
        <comment>{highlights} from {n} articles</comment>
        <translation>
            <numerusform>‏⁨{highlights}⁩ من {n} مقال</numerusform>
            <numerusform>‏⁨{highlights}⁩ من مقال واحد</numerusform>
            <numerusform>‏⁨{highlights}⁩ من مقالين</numerusform>
            <numerusform>‏⁨{highlights}⁩ من {n} مقالات</numerusform>
            <numerusform>‏⁨{highlights}⁩ من {n} مقالًا</numerusform>
            <numerusform>‏⁨{highlights}⁩ من {n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in conflict</source>
        <comment>{n} in conflict</comment>
        <translation>
            <numerusform>‏{n} متعارض</numerusform>
            <numerusform>واحد متعارض</numerusform>
            <numerusform>اثنان متعارضان</numerusform>
            <numerusform>‏{n} متعارضة</numerusform>
            <numerusform>‏{n} متعارضًا</numerusform>
            <numerusform>‏{n} متعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the export</source>
        <translation>جارٍ إعداد التصدير</translation>
    </message>
    <message>
        <source>Save highlights</source>
        <translation>حفظ التظليلات</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Templates (*.j2 *.jinja *.md *.txt);;All files (*)</source>
        <translation>قوالب (*.j2 *.jinja *.md *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose an export template</source>
        <translation>اختيار قالب تصدير</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>A template is a Markdown file that says how highlights are laid out.</source>
        <translation>القالب ملف Markdown يحدد كيف تُنسَّق التظليلات.</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>معاينة التصدير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown of the export</source>
        <translation>نص Markdown للتصدير</translation>
    </message>
    <message>
        <source>The first {share} % is shown here; the file and the copy are whole.</source>
        <translation>يُعرض هنا أول ⁨{share}⁩٪؛ أما الملف والنسخة فكاملان.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Take the usual export template</source>
        <translation>استخدام قالب التصدير المعتاد</translation>
    </message>
    <message>
        <source>NewsClip&apos;s own</source>
        <translation>قالب NewsClip</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>‏⁨{name}⁩ (غير موجود)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>لا مجلد</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>الرجوع إلى هذه الحال</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>جارية قراءة السجل</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>استُورد.</translation>
    </message>
    <message>
        <source>Kept as a new version.</source>
        <translation>حُفظ نسخة جديدة.</translation>
    </message>
    <message>
        <source>Was in the library already.</source>
        <translation>كان في المكتبة بالفعل.</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>انتهى الاستيراد</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة ما فشل</translation>
    </message>
    <message>
        <source>Some addresses lead into a private network.</source>
        <translation>بعض الروابط يقود إلى شبكة خاصة.</translation>
    </message>
    <message>
        <source>NewsClip does not go there by itself. Fetch them only if you know them.</source>
        <translation>لا يذهب NewsClip إليها من تلقاء نفسه. اجلبها فقط إن كنت تعرفها.</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>جلبها</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the copied report</source>
        <comment>and {n} more, in the copied report</comment>
        <translation>
            <numerusform>و{n} أخرى، في التقرير المنسوخ</numerusform>
            <numerusform>وواحد آخر، في التقرير المنسوخ</numerusform>
            <numerusform>واثنان آخران، في التقرير المنسوخ</numerusform>
            <numerusform>و{n} أخرى، في التقرير المنسوخ</numerusform>
            <numerusform>و{n} أخرى، في التقرير المنسوخ</numerusform>
            <numerusform>و{n} أخرى، في التقرير المنسوخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>فتح ⁨{title}⁩</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>ما استُورد</translation>
    </message>
    <message>
        <source>It could not be imported.</source>
        <translation>تعذر استيراده.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>{n} imported</source>
        <comment>{n} imported</comment>
        <translation>
            <numerusform>استُورد {n}</numerusform>
            <numerusform>استُورد واحد</numerusform>
            <numerusform>استُورد اثنان</numerusform>
            <numerusform>استُورد {n}</numerusform>
            <numerusform>استُورد {n}</numerusform>
            <numerusform>استُورد {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as a new version</source>
        <comment>{n} kept as a new version</comment>
        <translation>
            <numerusform>حُفظ {n} نسخًا جديدة</numerusform>
            <numerusform>حُفظ واحد نسخة جديدة</numerusform>
            <numerusform>حُفظ اثنان نسختين جديدتين</numerusform>
            <numerusform>حُفظ {n} نسخًا جديدة</numerusform>
            <numerusform>حُفظ {n} نسخًا جديدة</numerusform>
            <numerusform>حُفظ {n} نسخًا جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already in the library</source>
        <comment>{n} already in the library</comment>
        <translation>
            <numerusform>‏{n} في المكتبة بالفعل</numerusform>
            <numerusform>واحد في المكتبة بالفعل</numerusform>
            <numerusform>اثنان في المكتبة بالفعل</numerusform>
            <numerusform>‏{n} في المكتبة بالفعل</numerusform>
            <numerusform>‏{n} في المكتبة بالفعل</numerusform>
            <numerusform>‏{n} في المكتبة بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>فشل {n}</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل {n}</numerusform>
            <numerusform>فشل {n}</numerusform>
            <numerusform>فشل {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source> Cancelled before the rest; what was done is kept.</source>
        <translation> أُلغي قبل البقية؛ وما أُنجز محفوظ.</translation>
    </message>
    <message>
        <source>Rivals needed three years to build one.</source>
        <translation>احتاج المنافسون إلى ثلاث سنوات لصنع واحدة.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Number or interval</source>
        <translation>عدد أو مجال</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>يحوي</translation>
    </message>
    <message>
        <source>Choices, with commas</source>
        <translation>الخيارات، بفواصل</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>إزالة الحقل</translation>
    </message>
    <message>
        <source>For several</source>
        <translation>للجمع</translation>
    </message>
    <message>
        <source>Letter, key</source>
        <translation>الحرف، المفتاح</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>التسطير</translation>
    </message>
    <message>
        <source>Name for several</source>
        <translation>الاسم للجمع</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>ما يحويه الحقل</translation>
    </message>
    <message>
        <source>Kinds of your own are offered beside Claim, Figure and Risk, in every view.</source>
        <translation>تُعرض أنواعك الخاصة بجانب الادعاء والرقم والخطر في كل الشاشات.</translation>
    </message>
    <message>
        <source>Kinds of highlight</source>
        <translation>أنواع التظليل</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>نوع جديد</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>‏⁨{label}⁩ (موقوف)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>عرضه مجددًا</translation>
    </message>
    <message>
        <source>Link to another highlight</source>
        <translation>ربط بتظليل آخر</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Words of the other passage</source>
        <translation>كلمات المقطع الآخر</translation>
    </message>
    <message>
        <source>Search highlights</source>
        <translation>البحث في التظليلات</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>اختيار ما يُستورد</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing in {files}.</source>
        <comment>{n} things in {files}.</comment>
        <translation>
            <numerusform>‏{n} شيء في ⁨{files}⁩.</numerusform>
            <numerusform>شيء واحد في ⁨{files}⁩.</numerusform>
            <numerusform>شيئان في ⁨{files}⁩.</numerusform>
            <numerusform>‏{n} أشياء في ⁨{files}⁩.</numerusform>
            <numerusform>‏{n} شيئًا في ⁨{files}⁩.</numerusform>
            <numerusform>‏{n} شيء في ⁨{files}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what contains</source>
        <translation>عرض ما يحوي فقط</translation>
    </message>
    <message>
        <source>Show only what contains these words</source>
        <translation>عرض ما يحوي هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>ما تحويه الملفات</translation>
    </message>
    <message>
        <source>Fetch the pages of links; else take what the file says of them</source>
        <translation>جلب صفحات الروابط؛ وإلا فأخذ ما يذكره الملف عنها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد واحد</numerusform>
            <numerusform>استيراد اثنين</numerusform>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the files only</source>
        <translation>استيراد الملفات فقط</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>‏{n} ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>‏{n} ملفات</numerusform>
            <numerusform>‏{n} ملفًا</numerusform>
            <numerusform>‏{n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. </source>
        <translation>لم تكن تلك كلمة المرور. </translation>
    </message>
    <message>
        <source>{wrong}“{name}” is locked. NewsClip uses its password once and does not keep it.</source>
        <translation>‏⁨{wrong}⁩«⁨{name}⁩» مقفل. يستخدم NewsClip كلمة مروره مرة واحدة ولا يحتفظ بها.</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Words are all to be found; “quotes” keep a phrase together. Filters: kind:claim, status:unverified, tag:exports, publisher:&quot;Harbour Ledger&quot;, state:inbox, language:en, story:…, is:conflicting.</source>
        <translation>يجب أن توجد الكلمات كلها؛ و“علامتا الاقتباس” تبقيان العبارة معًا. المرشحات: kind:claim, status:unverified, tag:exports, publisher:&quot;Harbour Ledger&quot;, state:inbox, language:en, story:…, is:conflicting.</translation>
    </message>
    <message>
        <source>Edit search</source>
        <translation>تحرير البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Every change holds at once and is kept.</source>
        <translation>يسري كل تغيير فورًا ويُحفظ.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>إعادة القيم المبدئية</translation>
    </message>
    <message>
        <source>That holds from the next start on.</source>
        <translation>يسري ذلك من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>أعد التشغيل الآن</translation>
    </message>
    <message>
        <source>Every setting has its default again.</source>
        <translation>عادت كل الإعدادات إلى قيمها المبدئية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>“We will ship the first cars in spring,” the chief executive said on Tuesday. Analysts doubt it: of 1,250 orders, fewer than a third are paid for. 7 October 2026, § 3, 35.3 %.</source>
        <translation>قال الرئيس التنفيذي يوم الثلاثاء: «سنشحن أولى السيارات في الربيع». ويشكك محللون في ذلك: من أصل 1,250 طلبية لم يُدفع ثمن الثلث. 7 أكتوبر 2026، § 3، 35.3٪.</translation>
    </message>
    <message>
        <source>Best serif on this machine</source>
        <translation>أفضل خط مذيّل على هذا الجهاز</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>‏⁨{family}⁩ (غير مثبت)</translation>
    </message>
    <message>
        <source>Sample of the reading text</source>
        <translation>نموذج لنص القراءة</translation>
    </message>
    <message>
        <source>{family}, {reader_size} pixels</source>
        <translation>‏⁨{family}⁩، ⁨{reader_size}⁩ بكسل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Enter or a double click on an action waits for its new keys.</source>
        <translation>مفتاح Enter أو النقر المزدوج على إجراء ينتظر مفاتيحه الجديدة.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>ابحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>لا إجراء</translation>
    </message>
    <message>
        <source>No action, menu or key has these words.</source>
        <translation>لا إجراء ولا قائمة ولا مفتاح بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>إضافة آخر…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>{native} opens the {menu} menu.</source>
        <translation>‏⁨{native}⁩ يفتح قائمة ⁨{menu}⁩.</translation>
    </message>
    <message>
        <source>Choose other keys.</source>
        <translation>اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>{native} belongs to “{other}” in the {replace} menu.</source>
        <translation>‏⁨{native}⁩ يخص «⁨{other}⁩» في قائمة ⁨{replace}⁩.</translation>
    </message>
    <message>
        <source>Choose other keys for “{action_id}”, or take these from “{other}”.</source>
        <translation>اختر مفاتيح أخرى لـ «⁨{action_id}⁩»، أو خذ هذه من «⁨{other}⁩».</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>أخذها</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>قائمة المقالات</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Changed. Usually: {told}</source>
        <translation>تغيّر. المعتاد: ⁨{told}⁩</translation>
    </message>
    <message>
        <source>New keys for {action_id}</source>
        <translation>مفاتيح جديدة لـ ⁨{action_id}⁩</translation>
    </message>
    <message>
        <source>Type to find a story, or to name a new one.</source>
        <translation>اكتب للعثور على قصة أو لتسمية قصة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>Add article to a story</source>
        <comment>Add {n} articles to a story</comment>
        <translation>
            <numerusform>إضافة {n} مقال إلى قصة</numerusform>
            <numerusform>إضافة المقال إلى قصة</numerusform>
            <numerusform>إضافة مقالين إلى قصة</numerusform>
            <numerusform>إضافة {n} مقالات إلى قصة</numerusform>
            <numerusform>إضافة {n} مقالًا إلى قصة</numerusform>
            <numerusform>إضافة {n} مقال إلى قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>New story “{text}”</source>
        <translation>قصة جديدة «⁨{text}⁩»</translation>
    </message>
    <message>
        <source>Begin story</source>
        <translation>بدء قصة</translation>
    </message>
    <message>
        <source>Type a tag and press Enter. A slash nests: markets/gulf.</source>
        <translation>اكتب وسمًا واضغط Enter. الشرطة المائلة تُدرج وسمًا تحت آخر: أسواق/الخليج.</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <translation>وسم ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Tags of {what}</source>
        <translation>وسوم ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Some also have: {words}</source>
        <translation>لبعضها أيضًا: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>the highlight</source>
        <comment>{n} highlights</comment>
        <translation>
            <numerusform>‏{n} تظليل</numerusform>
            <numerusform>التظليل</numerusform>
            <numerusform>تظليلين</numerusform>
            <numerusform>‏{n} تظليلات</numerusform>
            <numerusform>‏{n} تظليلًا</numerusform>
            <numerusform>‏{n} تظليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {field} of {kinds}</source>
        <translation>ضبط ⁨{field}⁩ لـ ⁨{kinds}⁩</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Delete highlights</source>
        <translation>حذف التظليلات</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Speaker / subject</source>
        <translation>المتحدث / الموضوع</translation>
    </message>
    <message>
        <source>Status / value</source>
        <translation>الحالة / القيمة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Group by: none</source>
        <translation>التجميع: بلا</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Group by: {value}</source>
        <translation>التجميع: ⁨{value}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation>
            <numerusform>اختير {n}</numerusform>
            <numerusform>اختير واحد</numerusform>
            <numerusform>اختير اثنان</numerusform>
            <numerusform>اختير {n}</numerusform>
            <numerusform>اختير {n}</numerusform>
            <numerusform>اختير {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>لا شيء يُختار منه</translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation>بلا ناشر</translation>
    </message>
    <message>
        <source>No {value}</source>
        <translation>بلا ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation>ضبط الحالة</translation>
    </message>
    <message>
        <source>Set Field</source>
        <translation>ضبط حقل</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Link the First to the Second</source>
        <translation>ربط الأول بالثاني</translation>
    </message>
    <message>
        <source>{label}, then Enter</source>
        <translation>‏⁨{label}⁩، ثم Enter</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>الوسم المضاف</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>تصدير المحدد</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Find highlights</source>
        <translation>البحث عن تظليلات</translation>
    </message>
    <message>
        <source>{words} · {chosen:,} selected</source>
        <translation>‏⁨{words}⁩ · حُدد {chosen:,}</translation>
    </message>
    <message>
        <source>Selection ({chosen:,})</source>
        <translation>المحدد ({chosen:,})</translation>
    </message>
    <message>
        <source>Everything shown ({total:,})</source>
        <translation>كل المعروض ({total:,})</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No highlight of this scope passes these filters.</source>
        <translation>لا تظليل في هذا النطاق يجتاز هذه المرشحات.</translation>
    </message>
    <message>
        <source>No highlights here yet</source>
        <translation>لا تظليلات هنا بعد</translation>
    </message>
    <message>
        <source>Open an article, select a passage and press 1, 2 or 3: it will stand here.</source>
        <translation>افتح مقالًا وحدد مقطعًا واضغط 1 أو 2 أو 3: فيظهر هنا.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>Everything shown</source>
        <translation>كل المعروض</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip</source>
        <translation>حدث خطأ داخل NewsClip</translation>
    </message>
    <message>
        <source>What you did last may not have happened. Nothing was lost: everything is saved as you make it.</source>
        <translation>ربما لم يتم آخر ما فعلته. لم يُفقد شيء: كل شيء يُحفظ فور إنجازه.</translation>
    </message>
    <message>
        <source>NewsClip ended by a fault last time</source>
        <translation>انتهى NewsClip بعطل في المرة الماضية</translation>
    </message>
    <message>
        <source>Nothing was lost: everything is saved as you make it. You can go on where you were.</source>
        <translation>لم يُفقد شيء: كل شيء يُحفظ فور إنجازه. يمكنك المتابعة من حيث كنت.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong once more meanwhile.</source>
        <comment>Something went wrong {n} times more meanwhile.</comment>
        <translation>
            <numerusform>حدث خطأ {n} مرة أخرى في هذه الأثناء.</numerusform>
            <numerusform>حدث خطأ مرة أخرى في هذه الأثناء.</numerusform>
            <numerusform>حدث خطأ مرتين أخريين في هذه الأثناء.</numerusform>
            <numerusform>حدث خطأ {n} مرات أخرى في هذه الأثناء.</numerusform>
            <numerusform>حدث خطأ {n} مرة أخرى في هذه الأثناء.</numerusform>
            <numerusform>حدث خطأ {n} مرة أخرى في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>إخفاء التقرير</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Copy its name from above and open it in your file manager.</source>
        <translation>انسخ اسمه من الأعلى وافتحه في مدير الملفات.</translation>
    </message>
    <message>
        <source>The report could not be written to a file ({why_not}). You can copy it from here.</source>
        <translation>تعذرت كتابة التقرير في ملف (⁨{why_not}⁩). يمكنك نسخه من هنا.</translation>
    </message>
    <message>
        <source>A report is in {path}</source>
        <translation>التقرير في ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip again.</source>
        <translation>حدث خطأ داخل NewsClip مرة أخرى.</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>قوائم خلاصات (*.opml *.xml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>What the sites you follow offer. A feed is asked when you press Refresh.</source>
        <translation>ما تعرضه المواقع التي تتابعها. لا تُسأل خلاصة إلا حين تضغط تحديث.</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that has one</source>
        <translation>رابط خلاصة، أو صفحة فيها خلاصة</translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation>الرابط المراد الاشتراك فيه</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Import a list of feeds…</source>
        <translation>استيراد قائمة خلاصات…</translation>
    </message>
    <message>
        <source>Export the list of feeds…</source>
        <translation>تصدير قائمة الخلاصات…</translation>
    </message>
    <message>
        <source>Rename feed…</source>
        <translation>إعادة تسمية الخلاصة…</translation>
    </message>
    <message>
        <source>Fetch the pages; else take what the feed says</source>
        <translation>جلب الصفحات؛ وإلا فأخذ ما تقوله الخلاصة</translation>
    </message>
    <message>
        <source>Offered articles</source>
        <translation>المقالات المعروضة</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>جارٍ الاشتراك</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>جارٍ تحديث الخلاصات</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more could not be refreshed.</source>
        <comment>{names} and {n} more could not be refreshed.</comment>
        <translation>
            <numerusform>تعذر تحديث ⁨{names}⁩ و{n} أخرى.</numerusform>
            <numerusform>تعذر تحديث ⁨{names}⁩ وواحدة أخرى.</numerusform>
            <numerusform>تعذر تحديث ⁨{names}⁩ واثنتين أخريين.</numerusform>
            <numerusform>تعذر تحديث ⁨{names}⁩ و{n} أخرى.</numerusform>
            <numerusform>تعذر تحديث ⁨{names}⁩ و{n} أخرى.</numerusform>
            <numerusform>تعذر تحديث ⁨{names}⁩ و{n} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} could not be refreshed.</source>
        <translation>تعذر تحديث ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>What they offered before is kept.</source>
        <translation>ما عرضته من قبل محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new.</source>
        <comment>{n} new.</comment>
        <translation>
            <numerusform>‏{n} جديد.</numerusform>
            <numerusform>واحد جديد.</numerusform>
            <numerusform>اثنان جديدان.</numerusform>
            <numerusform>‏{n} جديدة.</numerusform>
            <numerusform>‏{n} جديدًا.</numerusform>
            <numerusform>‏{n} جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation>استيراد قائمة خلاصات</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>جارية قراءة القائمة</translation>
    </message>
    <message numerus="yes">
        <source>{n} new feed, {known} already there.</source>
        <comment>{n} new feeds, {known} already there.</comment>
        <translation>
            <numerusform>‏{n} خلاصة جديدة، و⁨{known}⁩ موجودة بالفعل.</numerusform>
            <numerusform>خلاصة جديدة واحدة، و⁨{known}⁩ موجودة بالفعل.</numerusform>
            <numerusform>خلاصتان جديدتان، و⁨{known}⁩ موجودة بالفعل.</numerusform>
            <numerusform>‏{n} خلاصات جديدة، و⁨{known}⁩ موجودة بالفعل.</numerusform>
            <numerusform>‏{n} خلاصة جديدة، و⁨{known}⁩ موجودة بالفعل.</numerusform>
            <numerusform>‏{n} خلاصة جديدة، و⁨{known}⁩ موجودة بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh asks them what they offer.</source>
        <translation>زر التحديث يسألها عما تعرضه.</translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation>تصدير قائمة الخلاصات</translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation>تعذرت كتابة «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>جلبه</translation>
    </message>
    <message>
        <source>No feeds yet. Type an address above, or import the list of another reader.</source>
        <translation>لا خلاصات بعد. اكتب رابطًا في الأعلى، أو استورد قائمة من قارئ آخر.</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected.</source>
        <comment>{n} selected.</comment>
        <translation>
            <numerusform>حُدد {n}.</numerusform>
            <numerusform>حُدد واحد.</numerusform>
            <numerusform>حُدد اثنان.</numerusform>
            <numerusform>حُددت {n}.</numerusform>
            <numerusform>حُدد {n}.</numerusform>
            <numerusform>حُدد {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد</numerusform>
            <numerusform>استيراد اثنين</numerusform>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>كل الخلاصات</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} new</source>
        <comment>{name}, {n} new</comment>
        <translation>
            <numerusform>‏⁨{name}⁩، {n} جديد</numerusform>
            <numerusform>‏⁨{name}⁩، واحد جديد</numerusform>
            <numerusform>‏⁨{name}⁩، اثنان جديدان</numerusform>
            <numerusform>‏⁨{name}⁩، {n} جديدة</numerusform>
            <numerusform>‏⁨{name}⁩، {n} جديدًا</numerusform>
            <numerusform>‏⁨{name}⁩، {n} جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>تعذر تحديثها</translation>
    </message>
    <message>
        <source>Select an article first.</source>
        <translation>حدد مقالًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Article moved to {place}.</source>
        <comment>{n} articles moved to {place}.</comment>
        <translation>
            <numerusform>نُقل {n} مقال إلى ⁨{place}⁩.</numerusform>
            <numerusform>نُقل المقال إلى ⁨{place}⁩.</numerusform>
            <numerusform>نُقل مقالان إلى ⁨{place}⁩.</numerusform>
            <numerusform>نُقلت {n} مقالات إلى ⁨{place}⁩.</numerusform>
            <numerusform>نُقل {n} مقالًا إلى ⁨{place}⁩.</numerusform>
            <numerusform>نُقل {n} مقال إلى ⁨{place}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article moved to the Trash.</source>
        <comment>{n} articles moved to the Trash.</comment>
        <translation>
            <numerusform>نُقل {n} مقال إلى المهملات.</numerusform>
            <numerusform>نُقل المقال إلى المهملات.</numerusform>
            <numerusform>نُقل مقالان إلى المهملات.</numerusform>
            <numerusform>نُقلت {n} مقالات إلى المهملات.</numerusform>
            <numerusform>نُقل {n} مقالًا إلى المهملات.</numerusform>
            <numerusform>نُقل {n} مقال إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article restored.</source>
        <comment>{n} articles restored.</comment>
        <translation>
            <numerusform>استُعيد {n} مقال.</numerusform>
            <numerusform>استُعيد المقال.</numerusform>
            <numerusform>استُعيد مقالان.</numerusform>
            <numerusform>استُعيدت {n} مقالات.</numerusform>
            <numerusform>استُعيد {n} مقالًا.</numerusform>
            <numerusform>استُعيد {n} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} article</source>
        <comment>Changing {n} articles</comment>
        <translation>
            <numerusform>جارٍ تغيير {n} مقال</numerusform>
            <numerusform>جارٍ تغيير مقال</numerusform>
            <numerusform>جارٍ تغيير مقالين</numerusform>
            <numerusform>جارٍ تغيير {n} مقالات</numerusform>
            <numerusform>جارٍ تغيير {n} مقالًا</numerusform>
            <numerusform>جارٍ تغيير {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no web address.</source>
        <translation>ليس لهذا المقال رابط ويب.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>نُسخ المرجع.</translation>
    </message>
    <message>
        <source>An import was cut off: {left:,} of {total:,} are left.</source>
        <translation>انقطع استيراد: بقي {left:,} من {total:,}.</translation>
    </message>
    <message>
        <source>Dismiss this to be asked again at the next start.</source>
        <translation>تجاهل هذا لتُسأل مجددًا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>“{title}” has changed. {words}</source>
        <translation>تغيّر «⁨{title}⁩». ⁨{words}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{n} article has changed; the new version is kept beside the old.</source>
        <comment>{n} articles have changed; the new versions are kept beside the old.</comment>
        <translation>
            <numerusform>تغيّر {n} مقال؛ وحُفظت النسخ الجديدة بجانب القديمة.</numerusform>
            <numerusform>تغيّر مقال واحد؛ وحُفظت النسخة الجديدة بجانب القديمة.</numerusform>
            <numerusform>تغيّر مقالان؛ وحُفظت النسختان الجديدتان بجانب القديمتين.</numerusform>
            <numerusform>تغيّرت {n} مقالات؛ وحُفظت النسخ الجديدة بجانب القديمة.</numerusform>
            <numerusform>تغيّر {n} مقالًا؛ وحُفظت النسخ الجديدة بجانب القديمة.</numerusform>
            <numerusform>تغيّر {n} مقال؛ وحُفظت النسخ الجديدة بجانب القديمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them has highlights to look at.</source>
        <comment>{n} of them have highlights to look at.</comment>
        <translation>
            <numerusform>في {n} منها تظليلات تستحق المراجعة.</numerusform>
            <numerusform>في واحد منها تظليلات تستحق المراجعة.</numerusform>
            <numerusform>في اثنين منها تظليلات تستحق المراجعة.</numerusform>
            <numerusform>في {n} منها تظليلات تستحق المراجعة.</numerusform>
            <numerusform>في {n} منها تظليلات تستحق المراجعة.</numerusform>
            <numerusform>في {n} منها تظليلات تستحق المراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the library already; here it is. {notes}</source>
        <translation>«⁨{title}⁩» في المكتبة بالفعل؛ وها هو. ⁨{notes}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{n} is in the library already.</source>
        <comment>All {n} are in the library already.</comment>
        <translation>
            <numerusform>كلها، وهي {n}، في المكتبة بالفعل.</numerusform>
            <numerusform>واحد في المكتبة بالفعل.</numerusform>
            <numerusform>كلاهما في المكتبة بالفعل.</numerusform>
            <numerusform>كلها، وهي {n}، في المكتبة بالفعل.</numerusform>
            <numerusform>كلها، وهي {n}، في المكتبة بالفعل.</numerusform>
            <numerusform>كلها، وهي {n}، في المكتبة بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these has an address to look at.</source>
        <translation>ليس لأي من هذه رابط للنظر فيه.</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>اختر قصة أولًا.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Checking for changes</source>
        <translation>جارٍ التحقق من التغييرات</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;All files (*)</source>
        <translation>مقالات (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ النظر</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Opening the sample story</source>
        <translation>جارٍ فتح القصة النموذجية</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since and kept as a new version</source>
        <comment>{n} changed since and kept as a new version</comment>
        <translation>
            <numerusform>تغيّر {n} منذئذ وحُفظت نسخًا جديدة</numerusform>
            <numerusform>تغيّر واحد منذئذ وحُفظ نسخة جديدة</numerusform>
            <numerusform>تغيّر اثنان منذئذ وحُفظا نسختين جديدتين</numerusform>
            <numerusform>تغيّرت {n} منذئذ وحُفظت نسخًا جديدة</numerusform>
            <numerusform>تغيّر {n} منذئذ وحُفظت نسخًا جديدة</numerusform>
            <numerusform>تغيّر {n} منذئذ وحُفظت نسخًا جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be imported</source>
        <comment>{n} could not be imported</comment>
        <translation>
            <numerusform>تعذر استيراد {n}</numerusform>
            <numerusform>تعذر استيراد واحد</numerusform>
            <numerusform>تعذر استيراد اثنين</numerusform>
            <numerusform>تعذر استيراد {n}</numerusform>
            <numerusform>تعذر استيراد {n}</numerusform>
            <numerusform>تعذر استيراد {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>أُلغي الباقي</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>No picture is missing that could be fetched.</source>
        <translation>لا صورة ناقصة يمكن جلبها.</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>جارٍ جلب الصور</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture fetched</source>
        <comment>{n} pictures fetched</comment>
        <translation>
            <numerusform>جُلبت {n} صورة</numerusform>
            <numerusform>جُلبت صورة واحدة</numerusform>
            <numerusform>جُلبت صورتان</numerusform>
            <numerusform>جُلبت {n} صور</numerusform>
            <numerusform>جُلبت {n} صورة</numerusform>
            <numerusform>جُلبت {n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {n} could not be had; the details say why</source>
        <comment>, {n} could not be had; the details say why</comment>
        <translation>
            <numerusform>، وتعذر جلب {n}؛ والتفاصيل تبيّن السبب</numerusform>
            <numerusform>، وتعذر جلب واحدة؛ والتفاصيل تبيّن السبب</numerusform>
            <numerusform>، وتعذر جلب اثنتين؛ والتفاصيل تبيّن السبب</numerusform>
            <numerusform>، وتعذر جلب {n}؛ والتفاصيل تبيّن السبب</numerusform>
            <numerusform>، وتعذر جلب {n}؛ والتفاصيل تبيّن السبب</numerusform>
            <numerusform>، وتعذر جلب {n}؛ والتفاصيل تبيّن السبب</numerusform>
        </translation>
    </message>
    <message>
        <source>; the rest was cancelled</source>
        <translation>؛ وأُلغي الباقي</translation>
    </message>
    <message numerus="yes">
        <source>Marked.</source>
        <comment>{n} marked. Undo takes them back.</comment>
        <translation>
            <numerusform>ظُلل {n}. التراجع يزيلها.</numerusform>
            <numerusform>ظُلل.</numerusform>
            <numerusform>ظُلل اثنان. التراجع يزيلهما.</numerusform>
            <numerusform>ظُللت {n}. التراجع يزيلها.</numerusform>
            <numerusform>ظُلل {n}. التراجع يزيلها.</numerusform>
            <numerusform>ظُلل {n}. التراجع يزيلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>جارٍ التظليل</translation>
    </message>
    <message numerus="yes">
        <source>Suggestion dismissed. Undo brings it back.</source>
        <comment>{n} suggestions dismissed. Undo brings them back.</comment>
        <translation>
            <numerusform>جرى تجاهل {n} اقتراح. التراجع يعيدها.</numerusform>
            <numerusform>جرى تجاهل الاقتراح. التراجع يعيده.</numerusform>
            <numerusform>جرى تجاهل اقتراحين. التراجع يعيدهما.</numerusform>
            <numerusform>جرى تجاهل {n} اقتراحات. التراجع يعيدها.</numerusform>
            <numerusform>جرى تجاهل {n} اقتراحًا. التراجع يعيدها.</numerusform>
            <numerusform>جرى تجاهل {n} اقتراح. التراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissing</source>
        <translation>جارٍ التجاهل</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>جارٍ البحث عن مقاطع</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>جرى التراجع</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>جرت الإعادة</translation>
    </message>
    <message>
        <source>Watching the folder</source>
        <translation>جارية مراقبة المجلد</translation>
    </message>
    <message>
        <source>The watched folder is back.</source>
        <translation>عاد المجلد المراقَب.</translation>
    </message>
    <message>
        <source>Watched folder: {report}</source>
        <translation>المجلد المراقَب: ⁨{report}⁩</translation>
    </message>
    <message>
        <source># The guide

The pages of the guide did not come with this copy of NewsClip.</source>
        <translation># الدليل

لم تأتِ صفحات الدليل مع هذه النسخة من NewsClip.</translation>
    </message>
    <message>
        <source>Guide — NewsClip</source>
        <translation>الدليل — NewsClip</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+Left)</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>ملاحظة على المقال</translation>
    </message>
    <message>
        <source>Write something about this article</source>
        <translation>اكتب شيئًا عن هذا المقال</translation>
    </message>
    <message>
        <source>The text here has changed since this was marked. The quote is kept as it was.</source>
        <translation>تغيّر النص هنا منذ تظليله. وقد حُفظ الاقتباس كما كان.</translation>
    </message>
    <message>
        <source>More about this highlight</source>
        <translation>المزيد عن هذا التظليل</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>الصفحة ⁨{page}⁩</translation>
    </message>
    <message>
        <source>Paragraph {paragraph}</source>
        <translation>الفقرة ⁨{paragraph}⁩</translation>
    </message>
    <message>
        <source>Highlights of the article</source>
        <translation>تظليلات المقال</translation>
    </message>
    <message>
        <source>{other} in {name}</source>
        <translation>‏⁨{other}⁩ في ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>يختلف</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>وسوم المقال</translation>
    </message>
    <message>
        <source>STORIES</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags: {words}</source>
        <translation>الوسوم: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: ⁨{note}⁩</translation>
    </message>
    <message>
        <source>{help} as 2025-08-02, 2025-08 or 2025</source>
        <translation>‏⁨{help}⁩ مثل ⁨2025-08-02⁩ أو ⁨2025-08⁩ أو ⁨2025⁩</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Unsure: {doubt}</source>
        <translation>غير أكيد: ⁨{doubt}⁩</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>لا شيء مظلل بعد</translation>
    </message>
    <message>
        <source>Select text in the article and press 1, 2 or 3.</source>
        <translation>حدد نصًا في المقال واضغط 1 أو 2 أو 3.</translation>
    </message>
    <message>
        <source>Read highlights</source>
        <translation>قراءة التظليلات</translation>
    </message>
    <message>
        <source>Look for conflicts</source>
        <translation>البحث عن تعارضات</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>ربط بـ…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>نسخ الاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>Adjust edges: drag them in the text, or {words}</source>
        <translation>ضبط الحواف: اسحبها في النص، أو ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المعاين</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Highlights {count:,}</source>
        <translation>التظليلات {count:,}</translation>
    </message>
    <message>
        <source>Suggestions {count:,}</source>
        <translation>الاقتراحات {count:,}</translation>
    </message>
    <message>
        <source>Stories of the article</source>
        <translation>قصص المقال</translation>
    </message>
    <message>
        <source>+ story</source>
        <translation>+ قصة</translation>
    </message>
    <message>
        <source>Put into a story</source>
        <translation>وضع في قصة</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Accept: mark this (Enter)</source>
        <translation>قبول: تظليل هذا (Enter)</translation>
    </message>
    <message>
        <source>Dismiss (Backspace)</source>
        <translation>تجاهل (Backspace)</translation>
    </message>
    <message>
        <source>Why: {one}</source>
        <translation>السبب: ⁨{one}⁩</translation>
    </message>
    <message>
        <source>{label}, paragraph {paragraph}: {exact}</source>
        <translation>‏⁨{label}⁩، الفقرة ⁨{paragraph}⁩: ⁨{exact}⁩</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>بالترتيب</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>Order of suggestions</source>
        <translation>ترتيب الاقتراحات</translation>
    </message>
    <message>
        <source>Accept or dismiss all, or all of a kind</source>
        <translation>قبول الكل أو تجاهله، أو كل ما هو من نوع</translation>
    </message>
    <message>
        <source>Show {weaker:,} weaker ones</source>
        <translation>عرض {weaker:,} أضعف</translation>
    </message>
    <message>
        <source>Suggestions are off</source>
        <translation>الاقتراحات متوقفة</translation>
    </message>
    <message>
        <source>Switch them on in the settings, under Reading.</source>
        <translation>شغّلها في الإعدادات، تحت القراءة.</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>جارٍ البحث عن مقاطع…</translation>
    </message>
    <message>
        <source>Claims, figures and risks appear here.</source>
        <translation>تظهر هنا الادعاءات والأرقام والمخاطر.</translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>لا شيء يُقترح</translation>
    </message>
    <message>
        <source>Claims, figures and risks that are found in an article appear here, each with the reason. Nothing is marked by itself.</source>
        <translation>تظهر هنا الادعاءات والأرقام والمخاطر التي توجد في مقال، ومع كل منها السبب. لا يُظلل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>all {count:,} suggestions</source>
        <translation>كل الاقتراحات ({count:,})</translation>
    </message>
    <message>
        <source>the one suggestion</source>
        <translation>الاقتراح الوحيد</translation>
    </message>
    <message>
        <source>Image not kept</source>
        <translation>الصورة غير محفوظة</translation>
    </message>
    <message>
        <source>Export Highlights…</source>
        <translation>تصدير التظليلات…</translation>
    </message>
    <message>
        <source>This title was proposed from the text. Confirm or change it under Details.</source>
        <translation>اقتُرح هذا العنوان من النص. أكّده أو غيّره تحت التفاصيل.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>إضافة مقال</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>فتح القصة النموذجية</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>مكتبتك فارغة</translation>
    </message>
    <message>
        <source>Drop files, folders or links here, paste an article, or look at the sample story first.</source>
        <translation>أسقط هنا ملفات أو مجلدات أو روابط، أو الصق مقالًا، أو انظر إلى القصة النموذجية أولًا.</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>الوارد فارغ</translation>
    </message>
    <message>
        <source>What you import comes in here. Everything else is under Reading or Archive.</source>
        <translation>يصل إلى هنا ما تستورده. وكل ما عداه تحت القراءة أو الأرشيف.</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>لا شيء قيد القراءة</translation>
    </message>
    <message>
        <source>Move an article here from the inbox, by its menu or by dragging it.</source>
        <translation>انقل مقالًا إلى هنا من الوارد، بقائمته أو بسحبه.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message>
        <source>Move articles here when you are done with them. They stay searchable.</source>
        <translation>انقل المقالات إلى هنا حين تفرغ منها. ويبقى البحث فيها ممكنًا.</translation>
    </message>
    <message>
        <source>No articles in this story yet</source>
        <translation>لا مقالات في هذه القصة بعد</translation>
    </message>
    <message>
        <source>Drag articles onto the story&apos;s name, or add them by their menu.</source>
        <translation>اسحب مقالات إلى اسم القصة، أو أضفها من قائمتها.</translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation>لا شيء يحمل هذا الوسم</translation>
    </message>
    <message>
        <source>Tag articles or highlights with it.</source>
        <translation>سِم به مقالات أو تظليلات.</translation>
    </message>
    <message>
        <source>No highlights of this kind yet</source>
        <translation>لا تظليلات من هذا النوع بعد</translation>
    </message>
    <message>
        <source>Select words in an article and choose what they are.</source>
        <translation>حدد كلمات في مقال واختر ما هي.</translation>
    </message>
    <message>
        <source>Nothing is found by this search now</source>
        <translation>لا يجد هذا البحث شيئًا الآن</translation>
    </message>
    <message>
        <source>A saved search is live: what fits later shows up here by itself.</source>
        <translation>البحث المحفوظ حي: ما يوافقه لاحقًا يظهر هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>No articles in the Trash</source>
        <translation>لا مقالات في المهملات</translation>
    </message>
    <message>
        <source>What you delete can be fetched back from here.</source>
        <translation>ما تحذفه يمكن استرجاعه من هنا.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>لا مقالات هنا</translation>
    </message>
    <message>
        <source>Choose another part of the library.</source>
        <translation>اختر جزءًا آخر من المكتبة.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>لا نتائج لـ «⁨{text}⁩»</translation>
    </message>
    <message>
        <source>Look for fewer or other words, or search the whole library.</source>
        <translation>ابحث عن كلمات أقل أو غيرها، أو ابحث في المكتبة كلها.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>المضافة حديثًا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>حسب الناشر</translation>
    </message>
    <message>
        <source>{words} · {selected} selected</source>
        <translation>‏⁨{words}⁩ · حُدد ⁨{selected}⁩</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>الترتيب: ⁨{order}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{n} article found</source>
        <comment>{n} articles found</comment>
        <translation>
            <numerusform>وُجد {n} مقال</numerusform>
            <numerusform>وُجد مقال واحد</numerusform>
            <numerusform>وُجد مقالان</numerusform>
            <numerusform>وُجدت {n} مقالات</numerusform>
            <numerusform>وُجد {n} مقالًا</numerusform>
            <numerusform>وُجد {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>لم توجد مقالات</translation>
    </message>
    <message numerus="yes">
        <source>Moving {n} article</source>
        <comment>Moving {n} articles</comment>
        <translation>
            <numerusform>جارٍ نقل {n} مقال</numerusform>
            <numerusform>جارٍ نقل مقال</numerusform>
            <numerusform>جارٍ نقل مقالين</numerusform>
            <numerusform>جارٍ نقل {n} مقالات</numerusform>
            <numerusform>جارٍ نقل {n} مقالًا</numerusform>
            <numerusform>جارٍ نقل {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of {item}</source>
        <translation>اسم ⁨{item}⁩</translation>
    </message>
    <message>
        <source>the new story</source>
        <translation>القصة الجديدة</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Saved Search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>New Story…</source>
        <translation>قصة جديدة…</translation>
    </message>
    <message>
        <source>Compare Its Articles</source>
        <translation>مقارنة مقالاتها</translation>
    </message>
    <message>
        <source>Edit Search…</source>
        <translation>تحرير البحث…</translation>
    </message>
    <message>
        <source>Rename {what}	F2</source>
        <translation>إعادة تسمية ⁨{what}⁩	F2</translation>
    </message>
    <message>
        <source>Delete {what}	Del</source>
        <translation>حذف ⁨{what}⁩	Del</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>إفراغ المهملات…</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} article for good?</source>
        <comment>Delete {n} articles for good?</comment>
        <translation>
            <numerusform>أيُحذف {n} مقال نهائيًا؟</numerusform>
            <numerusform>أيُحذف المقال نهائيًا؟</numerusform>
            <numerusform>أيُحذف مقالان نهائيًا؟</numerusform>
            <numerusform>أتُحذف {n} مقالات نهائيًا؟</numerusform>
            <numerusform>أيُحذف {n} مقالًا نهائيًا؟</numerusform>
            <numerusform>أيُحذف {n} مقال نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the Trash for good?</source>
        <translation>أيُحذف كل ما في المهملات نهائيًا؟</translation>
    </message>
    <message>
        <source>Their originals and highlights go with them. This cannot be undone.</source>
        <translation>تُحذف معها أصولها وتظليلاتها. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>جارٍ الحذف النهائي</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>قصة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>بحث محفوظ: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Highlights, stories and searches in the Trash</source>
        <translation>التظليلات والقصص وعمليات البحث في المهملات</translation>
    </message>
    <message>
        <source>Highlights, stories and searches</source>
        <translation>تظليلات وقصص وعمليات بحث</translation>
    </message>
    <message>
        <source>This article has no pages: it did not come from a PDF, or its original was dropped.</source>
        <translation>ليس لهذا المقال صفحات: لم يأتِ من ملف PDF، أو أُسقط أصله.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>This is not part of the text: running heads and page numbers.</source>
        <translation>هذا ليس جزءًا من النص: ترويسات الصفحات وأرقامها.</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>الصفحات بعرض العرض</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>صفحات أصغر</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>صفحات أكبر</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>جارية قراءة الصفحات…</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>لا صفحات</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>جارية قراءة الصفحات</translation>
    </message>
    <message>
        <source>of {pages:,}</source>
        <translation>من {pages:,}</translation>
    </message>
    <message>
        <source>This file is read otherwise now than when it was imported: its pages can be looked at, not marked. Import it again to mark on them.</source>
        <translation>يُقرأ هذا الملف الآن قراءة غير التي استُورد بها: يمكن النظر إلى صفحاته لا التظليل عليها. استورده مجددًا للتظليل عليها.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>جارٍ رسم صفحة</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>صفحات الأصل</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{title} (proposed title)</source>
        <translation>‏⁨{title}⁩ (عنوان مقترح)</translation>
    </message>
    <message>
        <source>Captured {date_text}</source>
        <translation>التُقط في ⁨{date_text}⁩</translation>
    </message>
    <message>
        <source>version {number} of {versions}</source>
        <translation>النسخة ⁨{number}⁩ من ⁨{versions}⁩</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>نسخة محلية</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>المطابقة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>{match:,} of {matches:,}</source>
        <translation>‏{match:,} من {matches:,}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا مطابقة</translation>
    </message>
    <message>
        <source>Image not kept: {words}</source>
        <translation>الصورة غير محفوظة: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Suggested {label}: “{quote}”</source>
        <translation>مقترح ⁨{label}⁩: «⁨{quote}⁩»</translation>
    </message>
    <message>
        <source>Select some text first, then press a key to mark it.</source>
        <translation>حدد نصًا أولًا، ثم اضغط مفتاحًا لتظليله.</translation>
    </message>
    <message>
        <source>Select some text or a highlight first.</source>
        <translation>حدد نصًا أو تظليلًا أولًا.</translation>
    </message>
    <message>
        <source>There is no sentence here.</source>
        <translation>لا جملة هنا.</translation>
    </message>
    <message>
        <source>This sentence is marked already.</source>
        <translation>هذه الجملة مظللة بالفعل.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>نُسخ مع مصدره.</translation>
    </message>
    <message>
        <source>Highlight deleted. Undo brings it back.</source>
        <translation>حُذف التظليل. التراجع يعيده.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation>اختر مقالًا في القائمة لقراءته هنا.</translation>
    </message>
    <message>
        <source>Carrying highlights forward</source>
        <translation>جارٍ نقل التظليلات إلى النسخة الأحدث</translation>
    </message>
    <message>
        <source>Image: {alt}</source>
        <translation>صورة: ⁨{alt}⁩</translation>
    </message>
    <message>
        <source>{kind}, current: {quote}</source>
        <translation>‏⁨{kind}⁩، الحالي: ⁨{quote}⁩</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>نسخ المقال</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Look for what is marked in older versions in the newest one</source>
        <translation>البحث في أحدث نسخة عما ظُلل في النسخ الأقدم</translation>
    </message>
    <message>
        <source>Version {number} of {versions}</source>
        <translation>النسخة ⁨{number}⁩ من ⁨{versions}⁩</translation>
    </message>
    <message>
        <source>An older version.</source>
        <translation>نسخة أقدم.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>مراجعتها</translation>
    </message>
    <message>
        <source>Version {number} · {at} · {words:,} words</source>
        <translation>النسخة ⁨{number}⁩ · ⁨{at}⁩ · {words:,} كلمة</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text.</source>
        <comment>{n} highlights changed with the text.</comment>
        <translation>
            <numerusform>تغيّر {n} تظليل مع النص.</numerusform>
            <numerusform>تغيّر تظليل واحد مع النص.</numerusform>
            <numerusform>تغيّر تظليلان مع النص.</numerusform>
            <numerusform>تغيّرت {n} تظليلات مع النص.</numerusform>
            <numerusform>تغيّر {n} تظليلًا مع النص.</numerusform>
            <numerusform>تغيّر {n} تظليل مع النص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight is not in the newest version yet.</source>
        <comment>{n} highlights are not in the newest version yet.</comment>
        <translation>
            <numerusform>‏{n} تظليل ليست في أحدث نسخة بعد.</numerusform>
            <numerusform>تظليل واحد ليس في أحدث نسخة بعد.</numerusform>
            <numerusform>تظليلان ليسا في أحدث نسخة بعد.</numerusform>
            <numerusform>‏{n} تظليلات ليست في أحدث نسخة بعد.</numerusform>
            <numerusform>‏{n} تظليلًا ليست في أحدث نسخة بعد.</numerusform>
            <numerusform>‏{n} تظليل ليست في أحدث نسخة بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stands in the newest version</source>
        <comment>{n} stand in the newest version</comment>
        <translation>
            <numerusform>‏{n} في أحدث نسخة</numerusform>
            <numerusform>واحد في أحدث نسخة</numerusform>
            <numerusform>اثنان في أحدث نسخة</numerusform>
            <numerusform>‏{n} في أحدث نسخة</numerusform>
            <numerusform>‏{n} في أحدث نسخة</numerusform>
            <numerusform>‏{n} في أحدث نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for a decision</source>
        <comment>{n} wait for a decision</comment>
        <translation>
            <numerusform>‏{n} تنتظر قرارًا</numerusform>
            <numerusform>واحد ينتظر قرارًا</numerusform>
            <numerusform>اثنان ينتظران قرارًا</numerusform>
            <numerusform>‏{n} تنتظر قرارًا</numerusform>
            <numerusform>‏{n} تنتظر قرارًا</numerusform>
            <numerusform>‏{n} تنتظر قرارًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>مقال: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>لا مكتبة مفتوحة</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>فتح مكتبة أخرى…</translation>
    </message>
    <message>
        <source>{error} The library is in {folder}.</source>
        <translation>‏⁨{error}⁩ المكتبة في ⁨{folder}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is from {at}.</source>
        <comment>The newest of {n} backups is from {at}.</comment>
        <translation>
            <numerusform>أحدث {n} نسخة احتياطية من ⁨{at}⁩.</numerusform>
            <numerusform>أحدث نسخة احتياطية من ⁨{at}⁩.</numerusform>
            <numerusform>أحدث نسختين احتياطيتين من ⁨{at}⁩.</numerusform>
            <numerusform>أحدث {n} نسخ احتياطية من ⁨{at}⁩.</numerusform>
            <numerusform>أحدث {n} نسخة احتياطية من ⁨{at}⁩.</numerusform>
            <numerusform>أحدث {n} نسخة احتياطية من ⁨{at}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} · not readable</source>
        <translation>‏⁨{at}⁩ · غير مقروءة</translation>
    </message>
    <message>
        <source>Open a library folder</source>
        <translation>فتح مجلد مكتبة</translation>
    </message>
    <message>
        <source>Offline · {articles} · {marks}</source>
        <translation>دون اتصال · ⁨{articles}⁩ · ⁨{marks}⁩</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>ما تغيّر فقط</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{label} version</source>
        <translation>النسخة: ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Go to the change before (Alt+Up)</source>
        <translation>الانتقال إلى التغيير السابق (Alt+Up)</translation>
    </message>
    <message>
        <source>Go to the next change (Alt+Down)</source>
        <translation>الانتقال إلى التغيير التالي (Alt+Down)</translation>
    </message>
    <message>
        <source>Numbers, negations and names that changed</source>
        <translation>الأعداد وصيغ النفي والأسماء التي تغيرت</translation>
    </message>
    <message>
        <source>Difference of the two versions</source>
        <translation>الفرق بين النسختين</translation>
    </message>
    <message>
        <source>Highlights that changed</source>
        <translation>التظليلات التي تغيرت</translation>
    </message>
    <message>
        <source>Show old place</source>
        <translation>عرض الموضع القديم</translation>
    </message>
    <message>
        <source>Mark the selection instead</source>
        <translation>تظليل التحديد بدلًا منه</translation>
    </message>
    <message>
        <source>Select the passage in the reader, then press this</source>
        <translation>حدد المقطع في القارئ، ثم اضغط هذا</translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation>لم تتغير كلمة</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text</source>
        <comment>{n} highlights changed with the text</comment>
        <translation>
            <numerusform>تغيّر {n} تظليل مع النص</numerusform>
            <numerusform>تغيّر تظليل واحد مع النص</numerusform>
            <numerusform>تغيّر تظليلان مع النص</numerusform>
            <numerusform>تغيّرت {n} تظليلات مع النص</numerusform>
            <numerusform>تغيّر {n} تظليلًا مع النص</numerusform>
            <numerusform>تغيّر {n} تظليل مع النص</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight waits for a decision.</source>
        <translation>لا تظليل ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>{first}
    no longer in the text</source>
        <translation>‏⁨{first}⁩
    لم يعد في النص</translation>
    </message>
    <message>
        <source>{first}
    now “{exact}”{altered}</source>
        <translation>‏⁨{first}⁩
    الآن «⁨{exact}⁩»⁨{altered}⁩</translation>
    </message>
    <message>
        <source>{what}: {old} became {new}</source>
        <translation>‏⁨{what}⁩: صار ⁨{old}⁩ ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{what}: {old} taken out</source>
        <translation>‏⁨{what}⁩: أُزيل ⁨{old}⁩</translation>
    </message>
    <message>
        <source>{what}: {new} put in</source>
        <translation>‏⁨{what}⁩: أُضيف ⁨{new}⁩</translation>
    </message>
    <message>
        <source>Version {number}, {at}</source>
        <translation>النسخة ⁨{number}⁩، ⁨{at}⁩</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>‏⁨{step}⁩ من ⁨{steps}⁩</translation>
    </message>
    <message>
        <source>{title}, step {text}</source>
        <translation>‏⁨{title}⁩، الخطوة ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Welcome to NewsClip</source>
        <translation>مرحبًا بك في NewsClip</translation>
    </message>
    <message>
        <source>Change where the library is</source>
        <translation>تغيير مكان المكتبة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Put the sample story in, to try everything on</source>
        <translation>إضافة القصة النموذجية لتجربة كل شيء عليها</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Library: {folder}</source>
        <translation>المكتبة: ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>There is a library already. It is opened as it is.</source>
        <translation>توجد مكتبة بالفعل. تُفتح كما هي.</translation>
    </message>
    <message>
        <source>One folder for everything. It is made when you begin.</source>
        <translation>مجلد واحد لكل شيء. يُنشأ حين تبدأ.</translation>
    </message>
    <message>
        <source>System follows your desktop, day and night.</source>
        <translation>«النظام» يتبع سطح مكتبك ليلًا ونهارًا.</translation>
    </message>
    <message>
        <source>Of the window. Articles may be in any.</source>
        <translation>لغة النافذة. أما المقالات فبأي لغة كانت.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <translation>نقل المكتبة إلى مجلد آخر</translation>
    </message>
    <message>
        <source>Choose where the library goes</source>
        <translation>اختيار مكان المكتبة</translation>
    </message>
    <message>
        <source>Something is still under way in the library.</source>
        <translation>ما زال هناك عمل جارٍ في المكتبة.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, and move the library then.</source>
        <translation>انتظر انتهاءه أو ألغِه، ثم انقل المكتبة.</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>جارٍ نقل المكتبة</translation>
    </message>
    <message>
        <source>Everything is in this folder. Moving copies it, looks at the copy, and starts NewsClip again on it.</source>
        <translation>كل شيء في هذا المجلد. عند النقل يُنسخ المجلد وتُفحص النسخة ثم يبدأ NewsClip من جديد بها.</translation>
    </message>
    <message>
        <source>A library cannot be made in {folder}.</source>
        <translation>لا يمكن إنشاء مكتبة في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>A desktop desk for evidence. Everything stays on this machine: no account, no cloud, and no network but for what you fetch. All of this can be changed later.</source>
        <translation>مكتب للأدلة على سطح حاسوبك. يبقى كل شيء على هذا الجهاز: لا حساب ولا سحابة، ولا شبكة إلا لما تجلبه أنت. ويمكن تغيير كل هذا لاحقًا.</translation>
    </message>
    <message>
        <source>NewsClip library</source>
        <translation>مكتبة NewsClip</translation>
    </message>
    <message>
        <source>No library yet.</source>
        <translation>لا مكتبة بعد.</translation>
    </message>
    <message>
        <source>Bring articles in</source>
        <translation>أدخل المقالات</translation>
    </message>
    <message>
        <source>Drop files, folders or links on the window, or begin here. Each original is kept byte for byte, and everything can be read without a network.</source>
        <translation>أسقط ملفات أو مجلدات أو روابط على النافذة، أو ابدأ من هنا. يُحفظ كل أصل بايتًا ببايت، ويمكن قراءة كل شيء دون شبكة.</translation>
    </message>
    <message>
        <source>Read, and mark with a key</source>
        <translation>اقرأ وظلل بمفتاح</translation>
    </message>
    <message>
        <source>Drag over words and press {claim} for a claim, {figure} for a figure, {risk} for a risk. Faint dots under the text are suggestions; Tab takes you to the next one.</source>
        <translation>اسحب فوق الكلمات واضغط ⁨{claim}⁩ للادعاء و⁨{figure}⁩ للرقم و⁨{risk}⁩ للخطر. النقاط الخافتة تحت النص اقتراحات؛ ومفتاح Tab ينقلك إلى التالي.</translation>
    </message>
    <message>
        <source>Say what it means</source>
        <translation>بيّن ما تعنيه</translation>
    </message>
    <message>
        <source>Each highlight has its fields here: who said it, what it measures, how sure it is. They are filled in as far as the text tells; correct them as you read.</source>
        <translation>لكل تظليل حقوله هنا: من قاله، وماذا يقيس، وما مدى ثبوته. تُملأ بقدر ما يقوله النص؛ صحّحها وأنت تقرأ.</translation>
    </message>
    <message>
        <source>Compare your sources</source>
        <translation>قارن مصادرك</translation>
    </message>
    <message>
        <source>{actions} puts up to four articles side by side, over a table of what they agree on, what they contradict each other in, and what only one has.</source>
        <translation>‏⁨{actions}⁩ يضع حتى أربعة مقالات جنبًا إلى جنب مع جدول بما تتفق عليه وما تتناقض فيه وما ينفرد به أحدها.</translation>
    </message>
    <message>
        <source>Take it into your draft</source>
        <translation>خذه إلى مسودتك</translation>
    </message>
    <message>
        <source>Exact quotes with their fields and numbered sources, shown before you save or copy. {actions} opens the guide wherever you are.</source>
        <translation>اقتباسات حرفية مع حقولها ومصادر مرقّمة، تُعرض قبل أن تحفظ أو تنسخ. ⁨{actions}⁩ يفتح الدليل أينما كنت.</translation>
    </message>
    <message>
        <source>The list of changes did not come with this copy of NewsClip.</source>
        <translation>لم تأتِ قائمة التغييرات مع هذه النسخة من NewsClip.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>This is NewsClip {version}.</source>
        <translation>هذا NewsClip ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip.</source>
        <translation>حدث خطأ داخل NewsClip.</translation>
    </message>
    <message>
        <source>Your library is safe.</source>
        <translation>مكتبتك سليمة.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>{what} {done:,} of {total:,}</source>
        <translation>‏⁨{what}⁩ {done:,} من {total:,}</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ وسم</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>الوسم ⁨{tag}⁩</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>يزيله مفتاح Delete</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>The open article has one version only.</source>
        <translation>للمقال المفتوح نسخة واحدة فقط.</translation>
    </message>
    <message>
        <source>Select the passage in the newest version first.</source>
        <translation>حدد المقطع في أحدث نسخة أولًا.</translation>
    </message>
    <message>
        <source>There is no original to drop.</source>
        <translation>لا أصل يُسقط.</translation>
    </message>
    <message numerus="yes">
        <source>Drop the original of this article, {size}?</source>
        <comment>Drop the originals of {n} articles, {size}?</comment>
        <translation>
            <numerusform>أتُسقط أصول {n} مقال، ⁨{size}⁩؟</numerusform>
            <numerusform>أيُسقط أصل هذا المقال، ⁨{size}⁩؟</numerusform>
            <numerusform>أيُسقط أصلا مقالين، ⁨{size}⁩؟</numerusform>
            <numerusform>أتُسقط أصول {n} مقالات، ⁨{size}⁩؟</numerusform>
            <numerusform>أتُسقط أصول {n} مقالًا، ⁨{size}⁩؟</numerusform>
            <numerusform>أتُسقط أصول {n} مقال، ⁨{size}⁩؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, highlights and images stay. This cannot be undone; importing the same file again brings it back.</source>
        <translation>يبقى النص والتظليلات والصور. لا يمكن التراجع عن هذا؛ واستيراد الملف نفسه مجددًا يعيده.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>{freed} freed.</source>
        <translation>تحرر ⁨{freed}⁩.</translation>
    </message>
    <message>
        <source>Dropping originals</source>
        <translation>جارٍ إسقاط الأصول</translation>
    </message>
    <message>
        <source>Search for something first, then save the search.</source>
        <translation>ابحث عن شيء أولًا، ثم احفظ البحث.</translation>
    </message>
    <message>
        <source>attribution verb “{verb}”</source>
        <translation>فعل الإسناد «⁨{verb}⁩»</translation>
    </message>
    <message>
        <source>a statement of fact without a source</source>
        <translation>إثبات واقعة بلا مصدر</translation>
    </message>
    <message>
        <source>direct quote</source>
        <translation>اقتباس مباشر</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>worth a check</source>
        <translation>جدير بالتحقق</translation>
    </message>
    <message>
        <source>rather an opinion</source>
        <translation>أقرب إلى الرأي</translation>
    </message>
    <message>
        <source>attribution “{verb}”</source>
        <translation>إسناد «⁨{verb}⁩»</translation>
    </message>
    <message>
        <source>the quote goes on</source>
        <translation>الاقتباس مستمر</translation>
    </message>
    <message>
        <source>source “{name}”</source>
        <translation>المصدر «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>named speaker “{name}”</source>
        <translation>متحدث مسمّى «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>speaker “{name}”</source>
        <translation>المتحدث «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>role “{role}”</source>
        <translation>الصفة «⁨{role}⁩»</translation>
    </message>
    <message>
        <source>the pronoun stands for the speaker before</source>
        <translation>الضمير يعود إلى المتحدث السابق</translation>
    </message>
    <message>
        <source>perhaps rounded</source>
        <translation>ربما مقرَّب</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>‏⁨{one}⁩؛ ⁨{other}⁩</translation>
    </message>
    <message>
        <source>no value to compare in one of them</source>
        <translation>لا قيمة للمقارنة في أحدهما</translation>
    </message>
    <message>
        <source>per {one} told per {other}</source>
        <translation>لكل ⁨{one}⁩ مقابل لكل ⁨{other}⁩</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be converted into each other</source>
        <translation>لا يمكن تحويل ⁨{one}⁩ و⁨{other}⁩ أحدهما إلى الآخر</translation>
    </message>
    <message>
        <source>no unit given in one ({unit} in the other)</source>
        <translation>لا وحدة في أحدهما (⁨{unit}⁩ في الآخر)</translation>
    </message>
    <message>
        <source>{one} converted to {other}</source>
        <translation>حُوّل ⁨{one}⁩ إلى ⁨{other}⁩</translation>
    </message>
    <message>
        <source>within what “about” allows</source>
        <translation>ضمن ما تسمح به «نحو»</translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation>ضمن التقريب</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>بكلمات أخرى</translation>
    </message>
    <message>
        <source>“{one}” against “{other}”</source>
        <translation>«⁨{one}⁩» مقابل «⁨{other}⁩»</translation>
    </message>
    <message>
        <source>“{words}” in one only</source>
        <translation>«⁨{words}⁩» في أحدهما فقط</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>‏⁨{one}⁩ مقابل ⁨{other}⁩</translation>
    </message>
    <message>
        <source>both say {words}</source>
        <translation>كلاهما يقول ⁨{words}⁩</translation>
    </message>
    <message>
        <source>no condition given in one ({told} in the other)</source>
        <translation>لا شرط في أحدهما (⁨{told}⁩ في الآخر)</translation>
    </message>
    <message>
        <source>{words} in one only</source>
        <translation>‏⁨{words}⁩ في أحدهما فقط</translation>
    </message>
    <message>
        <source>per {words} in one only</source>
        <translation>لكل ⁨{words}⁩ في أحدهما فقط</translation>
    </message>
    <message>
        <source>within one article</source>
        <translation>ضمن مقال واحد</translation>
    </message>
    <message>
        <source>perhaps not the same measure</source>
        <translation>ربما ليس المقياس نفسه</translation>
    </message>
    <message>
        <source>no date given in one ({date} in the other)</source>
        <translation>لا تاريخ في أحدهما (⁨{date}⁩ في الآخر)</translation>
    </message>
    <message>
        <source>the same source tells the other figure too</source>
        <translation>المصدر نفسه يذكر الرقم الآخر أيضًا</translation>
    </message>
    <message>
        <source>{words} against published {published}</source>
        <translation>‏⁨{words}⁩ مقابل نُشر ⁨{published}⁩</translation>
    </message>
    <message>
        <source>unsure: {doubt}</source>
        <translation>غير أكيد: ⁨{doubt}⁩</translation>
    </message>
    <message>
        <source>measure “{measure}”</source>
        <translation>المقياس «⁨{measure}⁩»</translation>
    </message>
    <message>
        <source>subject “{subject}”</source>
        <translation>الموضوع «⁨{subject}⁩»</translation>
    </message>
    <message>
        <source>condition {condition}</source>
        <translation>الشرط ⁨{condition}⁩</translation>
    </message>
    <message>
        <source>tells a {change}</source>
        <translation>يذكر تغيرًا: ⁨{change}⁩</translation>
    </message>
    <message>
        <source>bound “{qualifier}”</source>
        <translation>حد «⁨{qualifier}⁩»</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>مجال</translation>
    </message>
    <message>
        <source>dated {date}</source>
        <translation>بتاريخ ⁨{date}⁩</translation>
    </message>
    <message>
        <source>amount of money “{words}”</source>
        <translation>مبلغ مالي «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>share “{words}”</source>
        <translation>حصة «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>time “{words}”</source>
        <translation>زمن «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>value with unit “{words}”</source>
        <translation>قيمة مع وحدة «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>count “{words}”</source>
        <translation>تعداد «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>number “{words}”</source>
        <translation>عدد «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>warning “{warned}”</source>
        <translation>تحذير «⁨{warned}⁩»</translation>
    </message>
    <message>
        <source>harm “{bad}”</source>
        <translation>ضرر «⁨{bad}⁩»</translation>
    </message>
    <message>
        <source>hedged future “{hedge}”</source>
        <translation>مستقبل متحفَّظ «⁨{hedge}⁩»</translation>
    </message>
    <message>
        <source>obstacle “{obstacle}”</source>
        <translation>عائق «⁨{obstacle}⁩»</translation>
    </message>
    <message>
        <source>condition “{condition}”</source>
        <translation>شرط «⁨{condition}⁩»</translation>
    </message>
    <message>
        <source>bad outlook “{future} … {bad}”</source>
        <translation>توقع سيئ «⁨{future}⁩ … ⁨{bad}⁩»</translation>
    </message>
    <message>
        <source>a turn of phrase</source>
        <translation>تعبير مجازي</translation>
    </message>
    <message>
        <source>what could have been</source>
        <translation>ما كان يمكن أن يكون</translation>
    </message>
    <message>
        <source>It says nothing of your articles, their addresses or your files, and was sent nowhere.</source>
        <translation>لا يذكر شيئًا عن مقالاتك ولا روابطها ولا ملفاتك، ولم يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>What you wrote is kept in this window until it is saved.</source>
        <translation>ما كتبته محفوظ في هذه النافذة إلى أن يُحفظ في المكتبة.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>احفظ من جديد</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>حُفظ كل ما كتبته.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved yet.</source>
        <translation>تعذّر حتى الآن حفظ آخر ما كتبته.</translation>
    </message>
    <message>
        <source>Free some space and close the window again, or take the words with you on the clipboard.</source>
        <translation>أخلِ بعض المساحة ثم أغلق النافذة من جديد، أو خذ النص معك في الحافظة.</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>انسخ وأغلق</translation>
    </message>
    <message>
        <source>NewsClip is made with these parts. Choose one to read its licence.</source>
        <translation>بُني NewsClip بهذه المكوّنات. اختر أحدها لقراءة ترخيصه.</translation>
    </message>
    <message>
        <source>The work of others</source>
        <translation>أعمال الآخرين</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>This part names its licence and brings no text of it.</source>
        <translation>يذكر هذا المكوّن ترخيصه ولا يأتي بنصه.</translation>
    </message>
    <message>
        <source>No font on this system has the letters of this article’s script ({name}).</source>
        <translation>لا يوجد في هذا النظام خط فيه حروف كتابة هذا المقال ({name}).</translation>
    </message>
    <message>
        <source>Its text is whole. Install a font that has them ({package} on Debian and Ubuntu) and start NewsClip again.</source>
        <translation>النص كامل. ثبّت خطًا يحتوي عليها ({package} في Debian وUbuntu) ثم شغّل NewsClip من جديد.</translation>
    </message>
    <message>
        <source>SAME TEXT AS</source>
        <translation>النص نفسه في</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>غير منسوب</translation>
    </message>
    <message>
        <source>Other risks</source>
        <translation>مخاطر أخرى</translation>
    </message>
    <message>
        <source>Unverified claims</source>
        <translation>ادعاءات غير متحقق منها</translation>
    </message>
    <message>
        <source>Conflicting figures</source>
        <translation>أرقام متعارضة</translation>
    </message>
    <message>
        <source>The library cannot go there: {folder} is inside it, or around it.</source>
        <translation>لا يمكن أن تكون المكتبة هناك: {folder} داخلها أو يحتويها.</translation>
    </message>
    <message>
        <source>Choose a folder beside it.</source>
        <translation>اختر مجلدًا بجانبها.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} ليس فارغًا.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>اختر مجلدًا فارغًا أو جديدًا.</translation>
    </message>
    <message>
        <source>A file was not copied as it is: {name}.</source>
        <translation>لم يُنسخ ملف كما هو: {name}.</translation>
    </message>
    <message>
        <source>Check the disk of {folder}, or choose another one.</source>
        <translation>افحص قرص {folder} أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>The copy of the library in {folder} is damaged.</source>
        <translation>نسخة المكتبة في {folder} تالفة.</translation>
    </message>
    <message>
        <source>Check the disk it is on, and choose another one. The library stays where it was.</source>
        <translation>افحص القرص الذي هي عليه واختر غيره. تبقى المكتبة حيث كانت.</translation>
    </message>
    <message>
        <source>The library is in {folder} now.</source>
        <translation>المكتبة الآن في {folder}.</translation>
    </message>
    <message>
        <source>What is left in {folder} is not used any more.</source>
        <translation>ما بقي في {folder} لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>Put it in the trash</source>
        <translation>نقله إلى مهملات النظام</translation>
    </message>
    <message>
        <source>{folder} could not be put in the trash.</source>
        <translation>تعذّر نقل {folder} إلى المهملات.</translation>
    </message>
    <message>
        <source>Nothing was removed. Delete it by hand if you do not need it.</source>
        <translation>لم يُحذف شيء. احذفه بنفسك إن لم تكن تحتاج إليه.</translation>
    </message>
    <message>
        <source>NewsClip was updated while it was open.</source>
        <translation>حُدِّث NewsClip وهو مفتوح.</translation>
    </message>
    <message>
        <source>Start it again to go on with the new version; everything is saved.</source>
        <translation>ابدأه من جديد للمتابعة بالإصدار الجديد؛ كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Sort Up</source>
        <translation>ترتيب تصاعدي</translation>
    </message>
    <message>
        <source>Sort Down</source>
        <translation>ترتيب تنازلي</translation>
    </message>
    <message>
        <source>As They Stand in the Articles</source>
        <translation>كما ترد في المقالات</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أعرض</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Move Towards the Beginning</source>
        <translation>نقل نحو البداية</translation>
    </message>
    <message>
        <source>Move Towards the End</source>
        <translation>نقل نحو النهاية</translation>
    </message>
</context>
</TS>
