// swift-format-ignore-file
// Made from `Roadmaps/practice` by the test of this file, with ROADMAP_RECORD=1; not to be edited.

/// The files of the practice agreement, held here because the program reads no file of its own at
/// run time; a test compares them with `Roadmaps/practice`.
package func practiceFiles() -> [(name: String, text: String)] {
  [
    ("RU.journal", #"""
journal-format 1 practice RU
# PRACTICE. Everything here is invented. Nothing you record here concerns anybody.
# Учебный пример: всё здесь вымышлено.
2025-02-20 RU/oms @v1 adopt sha256=f0213feb07d8acf2bb7f29f6782913fdd91546e42a1c67f01a0fe1486a7a4830 size=22089 xxh64=41e0ec9b1a3e7374 at=2025-02-20T11:40:03Z id=rgcbeck7tvv6
2025-03-17 RU/oms MON-4 start at=2025-03-17T08:02:55Z id=0467yt38zv9r | Назначен ответственный, телефон передан в Анорводий
2025-03-28 RU/oms ORG-2@2025 done evidence=evidence/events-2025-rassvetogorsk.txt#sha256:ad2d1dad3817e32b at=2025-03-28T12:14:30Z id=0eb4eymp79qw
2025-04-22 RU/экология ENV-4 start at=2025-04-22T09:30:19Z id=ykrk6xdfnmpt | Данные трёх постов открыты
2025-05-14 RU/oms ENV-3 confirm of=8x9dsgd9wped at=2025-05-14T08:11:47Z id=vbvy6by0w18w
2025-08-04 RU/oms @agreement report at=2025-08-05T07:25:41Z id=ebntjhg5r3n8 | Первое полугодие: в работе четыре мероприятия
2025-09-01 RU/кадры EDU-5 start at=2025-09-02T08:40:00Z id=tyycfzhab1ds | Приняты первые три стажёра
2025-09-22 RU/музей CUL-2 start at=2025-09-22T10:05:13Z id=fazq1s3zmkf7 | Подготовлен список предметов
2025-10-14 RU/экология ENV-4 report at=2025-10-14T13:20:36Z id=cx568gwnrvmv | Новых сведений нет, посты работают
2025-12-05 RU/музей CUL-2 done evidence=evidence/exhibition-act.txt#sha256:d4abed6fc52557bd at=2025-12-08T09:16:44Z id=ph9wyw2jzfb4 | Выставка завершена, акт подписан
2025-12-12 RU/библиотека CUL-3 done evidence=evidence/shelf-rassvetogorsk.txt#sha256:adbb2d656bc415d5 at=2025-12-12T14:33:02Z id=6318ewp8b69t | Полка открыта, 73 издания
2025-12-26 RU/кадры EDU-5.trainees measure value=3 period=2025 at=2025-12-26T08:00:00Z id=192s2b0s8t1q
2026-01-14 RU/oms MON-4 report at=2026-01-14T09:22:38Z id=y9j9bsqnq0qm | За 2025 год: 9 обращений, рассмотрены все
2026-01-20 RU/экология ENV.air measure value=29 period=2025 at=2026-01-20T10:02:24Z id=x9epj9kvcam2 | Только автоматические посты
2026-01-20 RU/oms PART measure value=365 period=2025 at=2026-01-20T10:04:51Z id=5qqnrm0krqj1
2026-02-02 RU/oms MON-3@2026 start at=2026-02-02T08:15:00Z id=96pqrbqe154t
2026-02-13 RU/oms ORG-1@2025 confirm of=qsfpp5xb30s7 session=2026-02-13 at=2026-02-13T13:40:02Z id=chapcrngkem6
2026-02-13 RU/oms @agreement note session=2026-02-13 at=2026-02-13T14:01:30Z id=r9f81345k0z2 | Стороны решили вернуться к обмену стажёрами в 2027 году вне Дорожной карты
2026-02-16 RU/oms @v2 adopt sha256=ae065544c8ec3322f2686ef2fdc9ea65f313434d282a1650cfbf395a840819c3 size=22552 xxh64=e2ef6ab04cad7bb1 at=2026-02-16T07:33:11Z id=1ehb4nkbhtz1
2026-03-20 RU/oms ENV-3 postpone to=2027-H1 at=2026-03-20T08:50:05Z id=kwk06b990b9t | Работы в Анорводии идут до конца 2026 года; предлагаем провести обмен после них
2026-03-20 RU/oms MON-3@2026 done evidence=evidence/survey-2026-rassvetogorsk.txt#sha256:d0e34c0c768113fc at=2026-03-20T09:41:12Z id=m389qxs9srat | Опрошено 1100 человек
2026-03-20 RU/oms MON-3.satisfied measure value=66.2 period=2026 evidence=evidence/survey-2026-rassvetogorsk.txt#sha256:d0e34c0c768113fc at=2026-03-20T09:44:30Z id=rbcs0a0pg6qz
2026-03-23 RU/молодёжь EDU-4@2026-Q1 confirm of=nwn9p8kadxsm at=2026-03-23T07:09:58Z id=q57vxkk7baas
2026-04-20 RU/горхозяйство ENV-5 start at=2026-04-20T08:30:00Z id=bg3cwjmwtk4k
2026-04-27 RU/oms ENV-1 confirm of=b3sddytgaxp0 at=2026-04-27T11:19:27Z id=8167ygj8x3qz
2026-05-12 RU/экология ENV-1 start at=2026-05-12T09:00:41Z id=fd1ff3rpatxd | Высажено 60 деревьев из 150
2026-05-20 RU/библиотека EDU-3 postpone to=2026-11 at=2026-05-20T12:27:16Z id=ay1f8gr08tn0 | Запись аудиогида начнётся в сентябре
2026-06-04 RU/образование EDU-1@1 confirm of=ztn0etgn25q1 at=2026-06-04T08:13:12Z id=xdz2e6hfdyvd
2026-06-04 RU/экология ENV-1 report at=2026-06-04T13:50:59Z id=5vz14f3dpnse | Поздние заморозки; остальные деревья перенесены на осень
2026-06-18 RU/oms MON-1.a done evidence=evidence/visit-programme.txt#sha256:127196309d7fe072 at=2026-06-18T10:11:23Z id=0qpb987eydnh | Программа согласована
2026-06-19 RU/oms CUL-4 confirm of=0cmzbg1q7a8m at=2026-06-19T09:28:45Z id=th7qdxg02jwm
2026-06-25 RU/культура CUL-1 confirm of=gcsaw4mvhnad at=2026-06-25T08:46:08Z id=319kyy1wzt4c
2026-07-02 RU/библиотека EDU-3.b done at=2026-07-02T07:37:52Z id=4mb340pvggjc | Макет сдан в типографию
2026-07-09 RU/молодёжь EDU-4@2026-Q2 done at=2026-07-09T12:55:17Z id=eb25dxs6yrwf | Встреча прошла 9 июля: связь 24 июня оборвалась
2026-07-10 RU/oms MON-4 report at=2026-07-10T08:08:08Z id=zcfdzvzxjrm4 | Первое полугодие: 5 обращений
2026-08-10 RU/молодёжь EDU-2@2026-07 confirm of=3cack2j9njba at=2026-08-10T09:14:39Z id=7y8e2mgg7h94 | Дети вернулись, спасибо
2026-08-10 RU/молодёжь EDU-2.pupils measure value=19 period=2026 at=2026-08-10T09:16:20Z id=n8rqyv413tts
2026-08-12 RU/oms ENV-5 cancel at=2026-08-12T10:42:56Z id=9t6var2w632s | С 1 августа сбором отходов в школах занимается область; город больше не исполнитель
2026-08-28 RU/молодёжь EDU-4@2026-Q3 confirm of=1bppzmsj0c1h at=2026-08-28T08:36:25Z id=kgaf8aj69bs5
2026-09-01 RU/горхозяйство ENV-3 start at=2026-09-01T09:52:47Z id=tbhmtgf7k4nk | Названы четыре специалиста
2026-09-14 RU/oms ORG-4 start at=2026-09-14T07:20:50Z id=631vv2gs9d79 | Найдена программа, приём заявок до 15 декабря
2026-09-18 RU/библиотека EDU-3 done evidence=evidence/phrasebook-1.txt#sha256:4a2b5e198356ac94 at=2026-09-18T12:04:11Z id=qtsss32qfsy0 | Тираж получен
2026-10-06 RU/oms MON-1 start at=2026-10-06T08:59:36Z id=rs1ts16s176x
2026-10-08 RU/экология ENV-1 report at=2026-10-08T10:23:40Z id=aghx878bzmge | Саженцы заказаны, посадка после первых дождей
2026-10-09 RU/oms ORG-4 confirm of=3y6tyv8r306y at=2026-10-09T07:48:02Z id=rr8j1k4pc5gs
2026-10-11 RU/культура CUL-1 done evidence=evidence/days-of-culture-rassvetogorsk.txt#sha256:9a40b3f30c7644ef at=2026-10-12T09:31:15Z id=5vj3fmmd811g | Дни культуры Анорводия прошли
2026-10-12 RU/oms MON-6 risk at=2026-10-12T14:10:49Z id=n7wxfqvnwk57 | Бюджет 2027 года на обучение ещё не утверждён
2026-10-12 RU/oms MON-6.operators measure value=12 period=2026 at=2026-10-12T14:12:27Z id=v8c45ysf3e8h
2026-10-30 RU/oms MON-1.b done at=2026-10-30T08:21:06Z id=e67ckbjbtjyv | Поездка состоялась
2026-10-30 RU/oms MON-1.b undo of=e67ckbjbtjyv at=2026-10-30T08:25:33Z id=gjhbf45tb4kj | Записано по ошибке: перепутан этап
2026-11-09 RU/библиотека EDU-3 done evidence=evidence/phrasebook-1.txt#sha256:4a2b5e198356ac94 evidence=evidence/phrasebook-2.txt#sha256:5b843bc3dd1139f5 at=2026-11-09T13:17:55Z id=pcepesdka25f | Аудиогид записан на двух языках
2026-11-12 RU/oms ORG-4 report at=2026-11-12T07:56:14Z id=ne7sdx0a7hk8 | Смета готова, ждём смету Анорводия
2026-11-16 RU/oms MON-6 postpone to=2027-H2 at=2026-11-16T09:40:09Z id=zn7w0cb1majw | Средства ожидаются со второго полугодия
2026-11-16 RU/образование EDU-1@1 start at=2026-11-18T08:17:03Z id=44z6dtmsewfa | Группа из Анорводия ожидается 7 декабря

"""#),
    ("UZ.journal", #"""
journal-format 1 practice UZ
# PRACTICE. Everything here is invented. Nothing you record here concerns anybody.
# Amaliyot: bu yerdagi hamma narsa oʻylab topilgan.
2025-02-20 UZ/secretariat @v1 adopt sha256=f0213feb07d8acf2bb7f29f6782913fdd91546e42a1c67f01a0fe1486a7a4830 size=22089 xxh64=41e0ec9b1a3e7374 at=2025-02-20T09:12:40Z id=2mgss31cwqw3
2025-03-10 UZ/secretariat MON-4 start at=2025-03-10T05:20:11Z id=9zgbe7413tb7 | Murojaatlar boʻyicha masʼul xodim tayinlandi
2025-03-27 UZ/secretariat ORG-2@2025 done evidence=evidence/events-2025-anorvodiy.txt#sha256:3589c929afecd674 at=2025-03-27T10:31:08Z id=qyb5hcf0j2ba | Roʻyxat elektron pochta orqali yuborildi
2025-04-15 UZ/ekologiya ENV-4 start at=2025-04-15T06:45:00Z id=zbn9fnvra67w | Ikkita nazorat punktining maʼlumotlari ochiq
2025-05-06 UZ/secretariat ENV-3 suspend at=2025-05-06T07:18:22Z id=8x9dsgd9wped | The lighting of the centre is being rebuilt; there is nothing to show before 2026
2025-07-31 UZ/secretariat @agreement report at=2025-07-31T06:00:10Z id=rcjea6y69b7y | Birinchi yarim yillik: toʻrtta tadbir boshlandi, kechikish yoʻq
2025-10-20 UZ/suv ENV-2 note at=2025-10-20T11:03:09Z id=23yvkdrwt45f | Hisoblagichlar uchun tanlov hujjatlari tayyorlanmoqda
2025-11-03 UZ/kutubxona CUL-3 start at=2025-11-03T05:55:31Z id=rvss3x1dg8ap
2025-11-17 UZ/kutubxona CUL-3 risk at=2025-11-17T06:42:18Z id=789re2hrc1fm | Kitoblar bojxonada turibdi, muddatga yetib kelmasligi mumkin
2025-11-24 UZ/kutubxona EDU-3 start at=2025-11-24T07:30:00Z id=5k00fh124nte
2025-12-10 UZ/kutubxona CUL-3 done evidence=evidence/shelf-anorvodiy.txt#sha256:51cdfb7756c2e61b at=2025-12-10T12:01:27Z id=eht6gg5tgzcm | Javon ochildi, 86 ta kitob
2025-12-11 UZ/secretariat CUL-2 confirm of=ph9wyw2jzfb4 at=2025-12-11T05:12:50Z id=x4x8t4744s0d | Koʻrgazma boʻlib oʻtdi, rahmat
2025-12-16 UZ/secretariat CUL-3 confirm of=6318ewp8b69t at=2025-12-16T06:20:15Z id=x5jr4w9tqtrs
2025-12-18 UZ/kutubxona EDU-3.a done evidence=evidence/phrases.txt#sha256:1acee976ad938b30 at=2025-12-18T10:47:33Z id=tdmd5n1h22re | 420 phrases in 14 themes
2025-12-19 RU/oms CUL-3 confirm by=UZ/secretariat of=eht6gg5tgzcm evidence=evidence/letter-114.txt#sha256:f84807426e361d07 at=2025-12-22T05:08:19Z id=vetp8rkbe36t | Rassvetogorsk maʼmuriyatining 114-sonli xati
2026-01-12 UZ/secretariat MON-4 report at=2026-01-12T07:40:12Z id=84dd7vrszwz2 | 2025-yil: 14 ta murojaat, hammasi koʻrib chiqildi
2026-01-15 UZ/ekologiya ENV.air measure value=38 period=2025 at=2026-01-15T06:10:10Z id=vvebfw9x7e82
2026-01-15 UZ/secretariat PART measure value=410 period=2025 at=2026-01-15T06:12:00Z id=qwv5r7aqrkh4
2026-02-13 UZ/secretariat ORG-1@2025 done evidence=evidence/minutes 2026-02-13.txt#sha256:7b599f72bf192ae0 session=2026-02-13 at=2026-02-13T13:05:16Z id=qsfpp5xb30s7 | Majlis boʻlib oʻtdi, bayonnoma imzolandi
2026-02-13 UZ/secretariat @v2 adopt sha256=ae065544c8ec3322f2686ef2fdc9ea65f313434d282a1650cfbf395a840819c3 size=22552 xxh64=e2ef6ab04cad7bb1 at=2026-02-13T13:52:45Z id=9f9y9yrmxf2b
2026-03-09 UZ/secretariat MON-3@2026 start at=2026-03-09T06:25:47Z id=6se6z5j6dhvy | Soʻrovnoma tasdiqlandi
2026-03-18 UZ/yoshlar EDU-4@2026-Q1 done at=2026-03-18T11:48:20Z id=nwn9p8kadxsm | Youth councils met by video, 26 participants
2026-03-24 UZ/secretariat ORG-2@2026 done evidence=evidence/events-2026-anorvodiy.txt#sha256:d9e7ae12b00f5c65 at=2026-03-24T10:26:13Z id=tjkyc6vv5xv2
2026-03-30 UZ/secretariat MON-3@2026 confirm of=m389qxs9srat at=2026-03-30T05:36:40Z id=k5658vkh23dc | Natijalar olindi
2026-04-02 UZ/secretariat ENV-3 confirm of=kwk06b990b9t at=2026-04-02T06:58:03Z id=jm938df7w35x
2026-04-11 UZ/ekologiya ENV-1 done evidence=evidence/alley-anorvodiy.txt#sha256:480c0c29b9318d1f at=2026-04-13T07:12:36Z id=b3sddytgaxp0 | 150 tup daraxt ekildi
2026-04-11 UZ/ekologiya ENV-1.trees measure value=150 period=2026 at=2026-04-13T07:14:02Z id=2vkx3rvmmdv2
2026-05-11 UZ/talim EDU-1@1 start at=2026-05-11T06:03:55Z id=xmnbqkwnmwkz | Guruh 18-may kuni keladi
2026-05-18 UZ/madaniyat CUL-1 start at=2026-05-18T05:44:09Z id=95ccbwmjt02s
2026-05-29 UZ/talim EDU-1@1 done evidence=evidence/teachers-anorvodiy.txt#sha256:0eb68b417b69bc80 at=2026-05-29T11:15:48Z id=ztn0etgn25q1 | Besh oʻqituvchi, 12 ta ochiq dars
2026-06-03 UZ/secretariat EDU-3 confirm of=ay1f8gr08tn0 at=2026-06-03T06:32:21Z id=ryng35svsmng
2026-06-03 UZ/secretariat ORG-3 report at=2026-06-03T06:40:37Z id=djebm3p75qrg | A consultation by video on paid parking, two experts from Rassvetogorsk
2026-06-05 UZ/turizm CUL-4 suspend at=2026-06-05T07:21:34Z id=0cmzbg1q7a8m | The road over the pass is closed for repair until 2028
2026-06-12 UZ/madaniyat CUL-1 done evidence=evidence/days-of-culture-anorvodiy.txt#sha256:a9640e04add413bb at=2026-06-12T12:39:00Z id=gcsaw4mvhnad | Bir hafta, uch konsert
2026-07-06 UZ/secretariat MON report at=2026-07-06T06:15:26Z id=thnttk2feshb | Birinchi yarim yillik: 8 ta murojaat; tashrif dasturi kelishildi
2026-07-13 UZ/yoshlar EDU-4@2026-Q2 confirm of=eb25dxs6yrwf at=2026-07-13T05:27:44Z id=stw9vst62r1n
2026-08-03 UZ/yoshlar EDU-2@2026-07 done evidence=evidence/camp-2026.txt#sha256:d9debb15168e3158 at=2026-08-04T06:50:30Z id=3cack2j9njba | The camp closed on 3 August, three days after its month
2026-08-03 UZ/yoshlar EDU-2.pupils measure value=21 period=2026 at=2026-08-04T06:52:01Z id=v4frffed2epx
2026-08-20 UZ/secretariat MON-3 report at=2026-08-20T11:21:07Z id=aghpvfnc7xwb | Soʻrov may oyida tugadi, natijalar statistika boshqarmasida tekshirilmoqda
2026-08-24 UZ/yoshlar EDU-4@2026-Q3 cancel at=2026-08-24T07:05:33Z id=1bppzmsj0c1h | The councils are newly elected in September and first meet in October
2026-08-26 UZ/secretariat ENV-5 confirm of=9t6var2w632s at=2026-08-26T05:49:14Z id=8j93qzbdfwmd
2026-09-07 UZ/markaz MON-5 start at=2026-09-07T06:33:00Z id=yg7t7cgn9td3 | Birinchi beshta shakl tayyor
2026-10-02 UZ/kutubxona EDU-3 dispute of=qtsss32qfsy0 at=2026-10-02T06:18:29Z id=pf7vkh76r9w0 | Soʻzlashgich keldi, lekin audiogidning oʻzbekcha qismi yoʻq
2026-10-05 UZ/secretariat MON-1 start at=2026-10-05T05:41:53Z id=q1p9x1jnkz1h | Markazlar xabardor qilindi
2026-10-07 UZ/secretariat ORG-4 postpone to=2026-10..2026-12-15 at=2026-10-07T07:26:18Z id=3y6tyv8r306y | The call closes on 15 December
2026-10-19 UZ/secretariat MON-1.centres measure value=5 period=2026 at=2026-10-19T06:07:42Z id=69z7whsd1h3n
2026-10-21 UZ/madaniyat CUL-1 dispute of=5vj3fmmd811g at=2026-10-21T10:35:58Z id=11vvwghchhtx | A craft fair was agreed and did not take place; we ask to hold it before the end of the year
2026-10-27 UZ/markaz MON-5 postpone to=2027-autumn at=2026-10-27T06:54:20Z id=0f36v4z0ma9h | Shakllarni sinovdan oʻtkazish uchun yana bir mavsum kerak
2026-10-29 UZ/suv ENV-2a note evidence=https://suv.anorvodiy.example/tanlov/12 at=2026-10-29T11:44:31Z id=j6vpcvwjnj05 | Tanlov ikkinchi marta eʼlon qilindi
2026-11-10 UZ/secretariat ORG-1@2026 start at=2026-11-10T06:29:48Z id=ajtscxpqrck5 | Draft agenda sent to Rassvetogorsk
2026-11-17 UZ/yoshlar EDU-4@2026-Q4 done evidence=evidence/video-meeting-2026-q4.txt#sha256:884c73a12be7f973 at=2026-11-17T10:58:37Z id=svb5d1n2k46s | 31 participants
2026-11-20 UZ/secretariat MON-1 note at=2026-11-20T05:31:22Z id=px9rxrgp48np | Rassvetogorsk guruhi 24-noyabr kuni keladi

"""#),
    ("draft.roadmap", #"""
roadmap-format 1
# PRACTICE. Everything here is invented: the two cities, the bodies, the dates and the figures.
# Use it to try the program. Nothing you record here concerns anybody.

agreement practice  PRACTICE. Roadmap for cooperation between the cities of Anorvodiy and Rassvetogorsk, 2025–2030
  ru: PRACTICE (учебный пример). Дорожная карта сотрудничества городов Анорводий и Рассветогорск на 2025–2030 годы
  uz: PRACTICE (mashq). Anorvodiy va Rassvetogorsk shaharlari hamkorligining 2025–2030-yillarga moʻljallangan yoʻl xaritasi
  version: 3
  amends: 2 sha256:ae065544c8ec3322f2686ef2fdc9ea65f313434d282a1650cfbf395a840819c3
  languages: en, ru, uz
  authentic: ru, uz
  period: 2025..2030
  basis: Agreement on twin-city relations of 12 September 2023
  basis.ru: Соглашение о побратимских связях от 12 сентября 2023 года
  basis.uz: Birodarlik aloqalari toʻgʻrisidagi 2023-yil 12-sentabrdagi bitim
  on-expiry: carry over
  confirmation: required
  reporting: every half-year
  note: Practice material. The cities, bodies, dates and figures are invented.
  note.ru: Учебный материал. Города, органы, даты и показатели вымышлены.
  note.uz: Mashq uchun material. Shaharlar, organlar, sanalar va koʻrsatkichlar oʻylab topilgan.

  indicator PART  Residents who took part in events of the roadmap
    ru: Жители, принявшие участие в мероприятиях Дорожной карты
    uz: Yoʻl xaritasi tadbirlarida ishtirok etgan aholi
    unit: people
    unit.ru: чел.
    unit.uz: kishi
    target: over 5000 (2030)
    by: UZ, RU

party UZ  Hokimiyat of the city of Anorvodiy
  ru: Хокимият города Анорводий
  uz: Anorvodiy shahri hokimligi
  short: Anorvodiy
  short.ru: Анорводий
  short.uz: Anorvodiy
  contact: secretariat@anorvodiy.example

party RU  Administration of the city of Rassvetogorsk
  ru: Администрация города Рассветогорска
  uz: Rassvetogorsk shahri maʼmuriyati
  short: Rassvetogorsk
  short.ru: Рассветогорск
  short.uz: Rassvetogorsk
  contact: secretariat@rassvetogorsk.example

clause AIM  The Parties develop direct ties between the residents and the services of the two cities on the basis of equality and mutual benefit.
  ru: Стороны развивают прямые связи между жителями и службами двух городов на основе равноправия и взаимной выгоды.
  uz: Tomonlar tenglik va oʻzaro manfaat asosida ikki shahar aholisi va xizmatlari oʻrtasidagi bevosita aloqalarni rivojlantiradilar.
  number: preamble

clause PAY  The sending Party pays for international travel; the receiving Party pays for accommodation and local transport.
  ru: Направляющая Сторона несёт расходы на международный проезд, принимающая Сторона – на проживание и местный транспорт.
  uz: Xalqaro yoʻl xarajatlarini yuboruvchi Tomon, yashash va mahalliy transport xarajatlarini qabul qiluvchi Tomon qoplaydi.

clause ADD  Activities are added and changed by written agreement of the Parties.
  ru: Мероприятия дополняются и изменяются по письменному согласованию Сторон.
  uz: Tadbirlar Tomonlarning yozma kelishuvi boʻyicha toʻldiriladi va oʻzgartiriladi.

area MON  Quality of public services
  ru: Качество государственных и муниципальных услуг
  uz: Davlat va shahar xizmatlari sifati
  number: 1
  owner UZ: Secretariat of the hokimiyat
  owner.ru UZ: Секретариат хокимията
  owner.uz UZ: Hokimlik kotibiyati
  owner RU: International relations office
  owner.ru RU: Отдел международных связей
  owner.uz RU: Xalqaro aloqalar boʻlimi

  activity MON-1  Joint visit to the public service centres of both cities
    ru: Проведение совместного посещения центров обслуживания населения обоих городов
    uz: Ikkala shahardagi aholiga xizmat koʻrsatish markazlariga qoʻshma tashrif oʻtkazish
    number: 1.1
    kind: joint
    short: Joint visit
    short.ru: Совместное посещение
    short.uz: Qoʻshma tashrif
    due: 2026-Q4
    due.ru: IV квартал 2026 года
    due.uz: 2026-yil IV chorak
    with: Advisory council of residents; Association of service centres
    theme: services
    result: A signed record of the visit
    | with photographs from each centre.
    result.ru: Подписанный акт посещения
    | с фотографиями из каждого центра.
    result.uz: Imzolangan tashrif dalolatnomasi
    | va har bir markazdan fotosuratlar.
    form: Visit of a group of up to eight people, three days in each city
    form.ru: Выезд группы до восьми человек, по три дня в каждом городе
    form.uz: Sakkiz kishigacha boʻlgan guruh tashrifi, har bir shaharda uch kundan
    milestone MON-1.a  Programme of the visit agreed
      ru: Согласование программы посещения
      uz: Tashrif dasturini kelishish
      due: by 2026-06
      owner RU: International relations office
      owner.ru RU: Отдел международных связей
      owner.uz RU: Xalqaro aloqalar boʻlimi
    milestone MON-1.b  Visit in Anorvodiy held
      ru: Проведение посещения в Анорводии
      uz: Anorvodiyda tashrif oʻtkazish
      due: 2026-11
    indicator MON-1.centres  Service centres visited
      ru: Посещённые центры обслуживания
      uz: Tashrif buyurilgan xizmat koʻrsatish markazlari
      unit: centres
      unit.ru: ед.
      unit.uz: markaz
      baseline: 4 (2024)
      target: 12 (2026)
      by: UZ, RU

  activity MON-2  Joint report on the visit, with recommendations
    ru: Подготовка совместного отчёта о посещении с рекомендациями
    uz: Tashrif yuzasidan tavsiyalar bilan qoʻshma hisobot tayyorlash
    number: 1.2
    due: within 30 days of MON-1
    after: MON-1
    result: A report in Russian and Uzbek
    result.ru: Отчёт на русском и узбекском языках
    result.uz: Rus va oʻzbek tillaridagi hisobot

  activity MON-3  Yearly survey of residents on the quality of public services
    ru: Проведение ежегодного опроса жителей о качестве услуг
    uz: Aholi oʻrtasida xizmatlar sifati boʻyicha har yilgi soʻrov oʻtkazish
    number: 1.3
    kind: mirror
    due: every year in 2026..2030 by 03-31
    theme: services
    indicator MON-3.satisfied  Residents satisfied with public services
      ru: Доля жителей, удовлетворённых качеством услуг
      uz: Xizmatlar sifatidan mamnun aholi ulushi
      unit: %
      baseline: 61.5 (2024)
      target: over 80 (2028)
      by: UZ, RU
      direction: up

  activity MON-4  Mutual help with the appeals of residents who stay in the other city
    ru: Взаимное содействие в рассмотрении обращений жителей, находящихся в другом городе
    uz: Boshqa shaharda boʻlib turgan aholi murojaatlarini koʻrib chiqishda oʻzaro koʻmaklashish
    number: 1.4
    due: ongoing, review every half-year
    confirmation: not required

  activity MON-5  Application forms in plain language
    ru: Разработка бланков заявлений на понятном языке
    uz: Ariza shakllarini sodda tilda ishlab chiqish
    number: 1.5
    kind: single
    due: 2027-autumn
    owner UZ: Centre for public services
    owner.ru UZ: Центр государственных услуг
    owner.uz UZ: Davlat xizmatlari markazi
    result: Twenty forms tested with residents
    result.ru: Двадцать бланков, проверенных с участием жителей
    result.uz: Aholi ishtirokida sinovdan oʻtkazilgan yigirmata shakl

  activity MON-6  Training of call-centre operators in serving persons with disabilities
    ru: Обучение операторов колл-центров обслуживанию лиц с инвалидностью
    uz: Call-markaz operatorlarini nogironligi boʻlgan shaxslarga xizmat koʻrsatishga oʻqitish
    number: 1.6
    kind: mirror
    due: 2027-H1
    theme: inclusion
    replaces: none
    indicator MON-6.operators  Operators trained
      ru: Обученные операторы
      uz: Oʻqitilgan operatorlar
      unit: people
      unit.ru: чел.
      unit.uz: kishi
      target: about 80 (2027)
      by: UZ, RU

area EDU  Education and youth
  ru: Образование и молодёжная политика
  uz: Taʼlim va yoshlar siyosati
  number: 2

  activity EDU-1  Exchange of groups of school teachers
    ru: Обмен группами школьных учителей
    uz: Maktab oʻqituvchilari guruhlari almashinuvi
    number: 2.1
    kind: mirror
    due: 4 times in 2026..2028
    owner UZ: Department of preschool and school education
    owner.ru UZ: Отдел дошкольного и школьного образования
    owner.uz UZ: Maktabgacha va maktab taʼlimi boʻlimi
    owner RU: Department of education
    owner.ru RU: Департамент образования
    owner.uz RU: Taʼlim departamenti
    theme: school
    form: Five teachers, ten days
    form.ru: Пять учителей, десять дней
    form.uz: Besh oʻqituvchi, oʻn kun

  activity EDU-2  Summer language camp for pupils
    ru: Организация летнего языкового лагеря для школьников
    uz: Oʻquvchilar uchun yozgi til oromgohini tashkil etish
    number: 2.2
    due: 2026-07, 2027-07, 2028-07
    owner UZ: Youth affairs agency of the city
    owner.ru UZ: Городское агентство по делам молодёжи
    owner.uz UZ: Shahar yoshlar ishlari agentligi
    owner RU: Youth policy committee
    owner.ru RU: Комитет по молодёжной политике
    owner.uz RU: Yoshlar siyosati qoʻmitasi
    theme: youth
    indicator EDU-2.pupils  Pupils in the camp
      ru: Школьники, отдохнувшие в лагере
      uz: Oromgohda qatnashgan oʻquvchilar
      unit: pupils
      unit.ru: чел.
      unit.uz: oʻquvchi
      target: 40 (every year)
      by: UZ, RU

  activity EDU-3  Phrasebook and audio guide for guests of the two cities
    ru: Издание разговорника и аудиогида для гостей двух городов
    uz: Ikki shahar mehmonlari uchun soʻzlashgich va audiogid nashr etish
    number: 2.3
    kind: joint
    due: 2026-11
    due.ru: ноябрь 2026 года
    due.uz: 2026-yil noyabr
    owner UZ: City library
    owner.ru UZ: Городская библиотека
    owner.uz UZ: Shahar kutubxonasi
    owner RU: City library
    owner.ru RU: Городская библиотека
    owner.uz RU: Shahar kutubxonasi
    result: 1,000 printed copies and an open electronic edition
    result.ru: 1000 печатных экземпляров и открытое электронное издание
    result.uz: 1000 bosma nusxa va ochiq elektron nashr
    milestone EDU-3.a  List of phrases agreed
      ru: Согласование перечня фраз
      uz: Iboralar roʻyxatini kelishish
      due: 2025-Q4
    milestone EDU-3.b  Layout sent to the printer
      ru: Передача макета в типографию
      uz: Maketni bosmaxonaga topshirish
      due: by 2026-05-15

  activity EDU-4  Video meeting of the youth councils
    ru: Проведение видеовстреч молодёжных советов
    uz: Yoshlar kengashlarining videouchrashuvlarini oʻtkazish
    number: 2.4
    due: every quarter in 2026..2028
    owner UZ: Youth affairs agency of the city
    owner.ru UZ: Городское агентство по делам молодёжи
    owner.uz UZ: Shahar yoshlar ishlari agentligi
    owner RU: Youth policy committee
    owner.ru RU: Комитет по молодёжной политике
    owner.uz RU: Yoshlar siyosati qoʻmitasi
    theme: youth

  activity CUL-5  Training of guides
    ru: Обучение экскурсоводов
    uz: Gidlarni oʻqitish
    number: 2.5
    kind: single
    due: 2027-early
    owner UZ: Tourism office
    owner.ru UZ: Управление туризма
    owner.uz UZ: Turizm boshqarmasi
    theme: tourism

area CUL  Culture and tourism
  ru: Культура и туризм
  uz: Madaniyat va turizm
  number: 3

  activity CUL-1  Days of culture of the partner city
    ru: Проведение Дней культуры города-партнёра
    uz: Birodar shahar madaniyati kunlarini oʻtkazish
    number: 3.1
    kind: mirror
    due: 2026-05..2026-12
    owner UZ: Department of culture
    owner.ru UZ: Управление культуры
    owner.uz UZ: Madaniyat boshqarmasi
    owner RU: Department of culture
    owner.ru RU: Управление культуры
    owner.uz RU: Madaniyat boshqarmasi
    theme: culture
    form: Concerts, a craft fair and an evening of national cuisine
    form.ru: Концерты, ярмарка ремёсел и вечер национальной кухни
    form.uz: Konsertlar, hunarmandlar yarmarkasi va milliy taomlar kechasi

  activity CUL-2  Exhibition of the city museum of Rassvetogorsk in Anorvodiy
    ru: Проведение выставки городского музея Рассветогорска в Анорводии
    uz: Rassvetogorsk shahar muzeyining Anorvodiydagi koʻrgazmasini oʻtkazish
    number: 3.2
    kind: single
    due: 2025-autumn
    due.ru: осень 2025 года
    due.uz: 2025-yil kuzi
    owner RU: City museum
    owner.ru RU: Городской музей
    owner.uz RU: Shahar muzeyi
    with: Society of friends of the museum
    theme: culture

  activity CUL-3  Shelf of books on the partner city in the central library
    ru: Открытие книжной полки о городе-партнёре в центральной библиотеке
    uz: Markaziy kutubxonada hamkor shahar haqidagi kitoblar javonini ochish
    number: 3.3
    kind: mirror
    due: by 2025-12-15
    due.ru: до 15 декабря 2025 года
    due.uz: 2025-yil 15-dekabrgacha
    owner UZ: City library
    owner.ru UZ: Городская библиотека
    owner.uz UZ: Shahar kutubxonasi
    owner RU: City library
    owner.ru RU: Городская библиотека
    owner.uz RU: Shahar kutubxonasi

  activity CUL-4  Joint tourist route with a map and signs
    ru: Разработка совместного туристического маршрута с картой и указателями
    uz: Xarita va koʻrsatkichlari bilan qoʻshma turistik yoʻnalish ishlab chiqish
    number: 3.4
    due: 2029-mid
    owner UZ: Tourism office
    owner.ru UZ: Управление туризма
    owner.uz UZ: Turizm boshqarmasi
    owner RU: Tourism office
    owner.ru RU: Управление туризма
    owner.uz RU: Turizm boshqarmasi
    after: CUL-5
    theme: tourism

  activity CUL-6  Evening of films about the two cities
    ru: Проведение вечера фильмов о двух городах
    uz: Ikki shahar haqidagi filmlar kechasini oʻtkazish
    number: 3.5
    due: 2028-autumn
    owner UZ: Department of culture
    owner.ru UZ: Управление культуры
    owner.uz UZ: Madaniyat boshqarmasi
    owner RU: Department of culture
    owner.ru RU: Управление культуры
    owner.uz RU: Madaniyat boshqarmasi
    theme: culture
    replaces: none

area ENV  Urban environment
  ru: Городская среда и экология
  uz: Shahar muhiti va ekologiya
  number: 4
  due: by 2028
  indicator ENV.air  Days of the year with polluted air
    ru: Число дней в году с загрязнённым воздухом
    uz: Bir yilda havo ifloslangan kunlar soni
    unit: days
    unit.ru: дн.
    unit.uz: kun
    baseline: 41 (2024)
    target: under 30 (2030)
    by: UZ, RU
    direction: down

  activity ENV-1  Planting of an Alley of Friendship
    ru: Закладка Аллеи дружбы
    uz: Doʻstlik xiyobonini barpo etish
    number: 4.1
    kind: mirror
    due: 2026-spring
    theme: green
    indicator ENV-1.trees  Trees planted
      ru: Высаженные деревья
      uz: Ekilgan daraxtlar
      unit: trees
      unit.ru: шт.
      unit.uz: daraxt
      target: 300 (2026)
      by: UZ, RU

  activity ENV-2a  Pilot of smart water meters in one district
    ru: Пилотное внедрение умных счётчиков воды в одном районе
    uz: Bir tumanda aqlli suv hisoblagichlarini sinov tariqasida joriy etish
    number: 4.2
    kind: single
    due: 2026-H2
    due.ru: II полугодие 2026 года
    due.uz: 2026-yil II yarim yilligi
    owner UZ: Water supply company of the city
    owner.ru UZ: Городской водоканал
    owner.uz UZ: Shahar suv taʼminoti korxonasi
    theme: water
    replaces: ENV-2
    x-case: 12-04/7

  activity ENV-2b  Publication of the results of the pilot of smart water meters
    ru: Публикация результатов пилотного внедрения умных счётчиков воды
    uz: Aqlli suv hisoblagichlarini sinovdan oʻtkazish natijalarini eʼlon qilish
    number: 4.3
    kind: single
    due: 2027-Q1
    owner UZ: Water supply company of the city
    owner.ru UZ: Городской водоканал
    owner.uz UZ: Shahar suv taʼminoti korxonasi
    after: ENV-2a
    theme: water
    replaces: ENV-2

  activity ENV-3  Exchange of specialists in street lighting
    ru: Обмен специалистами по уличному освещению
    uz: Koʻcha yoritish boʻyicha mutaxassislar almashinuvi
    number: 4.4
    due: 2027-H1

  activity ENV-4  Exchange of open data on air quality
    ru: Обмен открытыми данными о качестве воздуха
    uz: Havo sifati toʻgʻrisidagi ochiq maʼlumotlar almashinuvi
    number: 4.5
    due: ongoing
    due.ru: постоянно
    due.uz: doimiy

area ORG  Coordination
  ru: Координация
  uz: Muvofiqlashtirish
  number: 5

  activity ORG-1  Joint session of the coordinators, with a report for the year
    ru: Проведение совместного заседания координаторов с отчётом за год
    uz: Yil yakuni boʻyicha hisobot bilan muvofiqlashtiruvchilarning qoʻshma majlisini oʻtkazish
    number: 5.1
    due: every year in 2025..2029, within 60 days
    owner UZ: Secretariat of the hokimiyat
    owner.ru UZ: Секретариат хокимията
    owner.uz UZ: Hokimlik kotibiyati
    owner RU: International relations office
    owner.ru RU: Отдел международных связей
    owner.uz RU: Xalqaro aloqalar boʻlimi
    result: Minutes signed by both coordinators
    result.ru: Протокол, подписанный обоими координаторами
    result.uz: Ikkala muvofiqlashtiruvchi imzolagan bayonnoma

  activity ORG-2  Exchange of the lists of public events of the year
    ru: Обмен перечнями массовых мероприятий года
    uz: Yil davomidagi ommaviy tadbirlar roʻyxatini almashish
    number: 5.2
    due: every year by 03-31
    due.ru: ежегодно до 31 марта
    due.uz: har yili 31-martgacha
    confirmation: not required

  activity ORG-3  Advice of experts on questions of city management
    ru: Консультации экспертов по вопросам городского управления
    uz: Shahar boshqaruvi masalalari boʻyicha ekspertlar maslahati
    number: 5.3
    due: on request
    due.ru: по запросу
    due.uz: soʻrov boʻyicha
    confirmation: not required

  activity ORG-4  Joint application to a grant programme
    ru: Подготовка совместной заявки на участие в грантовой программе
    uz: Grant dasturida ishtirok etish uchun qoʻshma ariza tayyorlash
    number: 5.4
    due: 2026-10..2026-12-15
    due.ru: с октября по 15 декабря 2026 года
    due.uz: 2026-yil oktabrdan 15-dekabrgacha
    funding: Funds of the programme, with a tenth from each city
    funding.ru: Средства программы и по десятой части от каждого города
    funding.uz: Dastur mablagʻlari va har bir shahardan oʻndan bir qism

  activity ORG-5  Assessment of the results of the roadmap
    ru: Оценка итогов реализации Дорожной карты
    uz: Yoʻl xaritasini amalga oshirish natijalarini baholash
    number: 5.5
    due: 2030-end
    due.ru: конец 2030 года
    due.uz: 2030-yil oxiri
    result: A report published on the sites of both cities
    result.ru: Отчёт, опубликованный на сайтах обоих городов
    result.uz: Ikkala shahar saytlarida eʼlon qilingan hisobot

clause FIN  The roadmap as amended enters into force on the day of signing and is made in two copies, each in Russian and Uzbek, both texts being equally authentic.
  ru: Дорожная карта с изменениями вступает в силу со дня подписания и составлена в двух экземплярах, каждый на русском и узбекском языках, причём оба текста имеют одинаковую силу.
  uz: Oʻzgartirilgan yoʻl xaritasi imzolangan kundan kuchga kiradi va ikki nusxada, har biri rus va oʻzbek tillarida tuzilgan boʻlib, ikkala matn teng kuchga ega.
  number: final

"""#),
    ("evidence/alley-anorvodiy.txt", #"""
PRACTICE. Invented document.

Doʻstlik xiyoboni, Anorvodiy. Dalolatnoma, 2026-yil 11-aprel

150 tup chinor va terak ekildi.

"""#),
    ("evidence/camp-2026.txt", #"""
PRACTICE. Invented document.

Language camp, Anorvodiy, 14 July – 3 August 2026

21 pupils of Anorvodiy, 19 pupils of Rassvetogorsk.

"""#),
    ("evidence/days-of-culture-anorvodiy.txt", #"""
PRACTICE. Invented document.

Rassvetogorsk madaniyati kunlari, Anorvodiy, 2026-yil 6–12-iyun

Uchta konsert, hunarmandlar yarmarkasi, milliy taomlar kechasi.

"""#),
    ("evidence/days-of-culture-rassvetogorsk.txt", #"""
PRACTICE. Invented document.

Дни культуры Анорводия, Рассветогорск, 9–11 октября 2026 года

Два концерта и вечер национальной кухни.

"""#),
    ("evidence/events-2025-anorvodiy.txt", #"""
PRACTICE. Invented document.

Anorvodiy shahri. 2025-yilgi ommaviy tadbirlar roʻyxati

1. Navroʻz sayli            21-mart
2. Shahar kuni              6-sentabr
3. Hunarmandlar yarmarkasi  4–5-oktabr

"""#),
    ("evidence/events-2025-rassvetogorsk.txt", #"""
PRACTICE. Invented document.

Город Рассветогорск. Перечень массовых мероприятий 2025 года

1. Масленица            1–2 марта
2. День города          14 июня
3. Ночь музеев          17 мая

"""#),
    ("evidence/events-2026-anorvodiy.txt", #"""
PRACTICE. Invented document.

Anorvodiy shahri. 2026-yilgi ommaviy tadbirlar roʻyxati

1. Navroʻz sayli            21-mart
2. Hamkor shahar kunlari    6–12-iyun
3. Shahar kuni              5-sentabr

"""#),
    ("evidence/exhibition-act.txt", #"""
PRACTICE. Invented document.

Акт о проведении выставки городского музея Рассветогорска
Анорводий, 28 ноября – 5 декабря 2025 года

Показано 64 предмета, выставку посетили 1240 человек.
Выставка открылась на две недели позже из-за перевозки.

"""#),
    ("evidence/letter-114.txt", #"""
PRACTICE. Invented document.

Администрация города Рассветогорска
Письмо № 114 от 19 декабря 2025 года

Подтверждаем: книжная полка о Рассветогорске в центральной библиотеке
Анорводия открыта, перечень изданий получен.

"""#),
    ("evidence/minutes 2026-02-13.txt", #"""
PRACTICE. Invented document.

Протокол совместного заседания координаторов / Muvofiqlashtiruvchilar qoʻshma majlisi bayonnomasi
Рассветогорск, 13 февраля 2026 года

1. Отчёт за 2025 год принят. / 2025-yil hisoboti qabul qilindi.
2. Подписана редакция 2. / 2-tahrir imzolandi.

"""#),
    ("evidence/phrasebook-1.txt", #"""
PRACTICE. Invented document.

Разговорник. Накладная типографии от 17 сентября 2026 года

1000 экземпляров.

"""#),
    ("evidence/phrasebook-2.txt", #"""
PRACTICE. Invented document.

Разговорник и аудиогид. Акт от 9 ноября 2026 года

1000 экземпляров; аудиогид на русском и узбекском языках, 2 часа 10 минут.

"""#),
    ("evidence/phrases.txt", #"""
PRACTICE. Invented document.

Phrasebook. List of phrases agreed by both libraries, 18 December 2025

420 phrases in 14 themes.

"""#),
    ("evidence/shelf-anorvodiy.txt", #"""
PRACTICE. Invented document.

Markaziy kutubxona, Anorvodiy. Dalolatnoma, 2025-yil 10-dekabr

Rassvetogorsk haqidagi 86 kitobdan iborat javon ochildi.

"""#),
    ("evidence/shelf-rassvetogorsk.txt", #"""
PRACTICE. Invented document.

Центральная библиотека, Рассветогорск. Акт от 12 декабря 2025 года

Открыта полка книг об Анорводии, 73 издания.

"""#),
    ("evidence/survey-2026-rassvetogorsk.txt", #"""
PRACTICE. Invented document.

Опрос жителей Рассветогорска, февраль – март 2026 года

Опрошено 1100 человек. Удовлетворены качеством услуг 66,2 %.

"""#),
    ("evidence/teachers-anorvodiy.txt", #"""
PRACTICE. Invented document.

Oʻqituvchilar almashinuvi, birinchi guruh. 2026-yil 18–29-may

Rassvetogorskdan besh oʻqituvchi 12 ta ochiq dars oʻtdi.

"""#),
    ("evidence/video-meeting-2026-q4.txt", #"""
PRACTICE. Invented document.

Video meeting of the youth councils, 17 November 2026

31 participants. Theme: volunteers in the service centres.

"""#),
    ("evidence/visit-programme.txt", #"""
PRACTICE. Invented document.

Programme of the joint visit, agreed on 18 June 2026

Anorvodiy: 24–26 November 2026. Rassvetogorsk: 8–10 December 2026.

"""#),
    ("v1.roadmap", #"""
roadmap-format 1
# PRACTICE. Everything here is invented: the two cities, the bodies, the dates and the figures.
# Use it to try the program. Nothing you record here concerns anybody.

agreement practice  PRACTICE. Roadmap for cooperation between the cities of Anorvodiy and Rassvetogorsk, 2025–2030
  ru: PRACTICE (учебный пример). Дорожная карта сотрудничества городов Анорводий и Рассветогорск на 2025–2030 годы
  uz: PRACTICE (mashq). Anorvodiy va Rassvetogorsk shaharlari hamkorligining 2025–2030-yillarga moʻljallangan yoʻl xaritasi
  version: 1
  languages: en, ru, uz
  authentic: ru, uz
  period: 2025..2030
  signed UZ: 2025-02-20, Anorvodiy; Hokim of the city of Anorvodiy
  signed RU: 2025-02-20, Anorvodiy; Head of the city of Rassvetogorsk
  basis: Agreement on twin-city relations of 12 September 2023
  basis.ru: Соглашение о побратимских связях от 12 сентября 2023 года
  basis.uz: Birodarlik aloqalari toʻgʻrisidagi 2023-yil 12-sentabrdagi bitim
  on-expiry: carry over
  confirmation: required
  reporting: every half-year
  note: Practice material. The cities, bodies, dates and figures are invented.
  note.ru: Учебный материал. Города, органы, даты и показатели вымышлены.
  note.uz: Mashq uchun material. Shaharlar, organlar, sanalar va koʻrsatkichlar oʻylab topilgan.

  indicator PART  Residents who took part in events of the roadmap
    ru: Жители, принявшие участие в мероприятиях Дорожной карты
    uz: Yoʻl xaritasi tadbirlarida ishtirok etgan aholi
    unit: people
    unit.ru: чел.
    unit.uz: kishi
    target: over 5000 (2030)
    by: UZ, RU

party UZ  Hokimiyat of the city of Anorvodiy
  ru: Хокимият города Анорводий
  uz: Anorvodiy shahri hokimligi
  short: Anorvodiy
  short.ru: Анорводий
  short.uz: Anorvodiy
  contact: secretariat@anorvodiy.example

party RU  Administration of the city of Rassvetogorsk
  ru: Администрация города Рассветогорска
  uz: Rassvetogorsk shahri maʼmuriyati
  short: Rassvetogorsk
  short.ru: Рассветогорск
  short.uz: Rassvetogorsk
  contact: secretariat@rassvetogorsk.example

clause AIM  The Parties develop direct ties between the residents and the services of the two cities on the basis of equality and mutual benefit.
  ru: Стороны развивают прямые связи между жителями и службами двух городов на основе равноправия и взаимной выгоды.
  uz: Tomonlar tenglik va oʻzaro manfaat asosida ikki shahar aholisi va xizmatlari oʻrtasidagi bevosita aloqalarni rivojlantiradilar.
  number: preamble

clause PAY  The sending Party pays for international travel; the receiving Party pays for accommodation and local transport.
  ru: Направляющая Сторона несёт расходы на международный проезд, принимающая Сторона – на проживание и местный транспорт.
  uz: Xalqaro yoʻl xarajatlarini yuboruvchi Tomon, yashash va mahalliy transport xarajatlarini qabul qiluvchi Tomon qoplaydi.

clause ADD  Activities are added and changed by written agreement of the Parties.
  ru: Мероприятия дополняются и изменяются по письменному согласованию Сторон.
  uz: Tadbirlar Tomonlarning yozma kelishuvi boʻyicha toʻldiriladi va oʻzgartiriladi.

area MON  Quality of public services
  ru: Качество государственных и муниципальных услуг
  uz: Davlat va shahar xizmatlari sifati
  number: 1
  owner UZ: Secretariat of the hokimiyat
  owner.ru UZ: Секретариат хокимията
  owner.uz UZ: Hokimlik kotibiyati
  owner RU: International relations office
  owner.ru RU: Отдел международных связей
  owner.uz RU: Xalqaro aloqalar boʻlimi

  activity MON-1  Joint visit to the public service centres of both cities
    ru: Проведение совместного посещения центров обслуживания населения обоих городов
    uz: Ikkala shahardagi aholiga xizmat koʻrsatish markazlariga qoʻshma tashrif oʻtkazish
    number: 1.1
    kind: joint
    short: Joint visit
    short.ru: Совместное посещение
    short.uz: Qoʻshma tashrif
    due: 2026-Q3
    due.ru: III квартал 2026 года
    due.uz: 2026-yil III chorak
    with: Advisory council of residents; Association of service centres
    theme: services
    result: A signed record of the visit
    | with photographs from each centre.
    result.ru: Подписанный акт посещения
    | с фотографиями из каждого центра.
    result.uz: Imzolangan tashrif dalolatnomasi
    | va har bir markazdan fotosuratlar.
    form: Visit of a group of up to eight people, three days in each city
    form.ru: Выезд группы до восьми человек, по три дня в каждом городе
    form.uz: Sakkiz kishigacha boʻlgan guruh tashrifi, har bir shaharda uch kundan
    milestone MON-1.a  Programme of the visit agreed
      ru: Согласование программы посещения
      uz: Tashrif dasturini kelishish
      due: by 2026-06
      owner RU: International relations office
      owner.ru RU: Отдел международных связей
      owner.uz RU: Xalqaro aloqalar boʻlimi
    milestone MON-1.b  Visit in Anorvodiy held
      ru: Проведение посещения в Анорводии
      uz: Anorvodiyda tashrif oʻtkazish
      due: 2026-09
    indicator MON-1.centres  Service centres visited
      ru: Посещённые центры обслуживания
      uz: Tashrif buyurilgan xizmat koʻrsatish markazlari
      unit: centres
      unit.ru: ед.
      unit.uz: markaz
      baseline: 4 (2024)
      target: 12 (2026)
      by: UZ, RU

  activity MON-2  Joint report on the visit, with recommendations
    ru: Подготовка совместного отчёта о посещении с рекомендациями
    uz: Tashrif yuzasidan tavsiyalar bilan qoʻshma hisobot tayyorlash
    number: 1.2
    due: within 30 days of MON-1
    after: MON-1
    result: A report in Russian and Uzbek
    result.ru: Отчёт на русском и узбекском языках
    result.uz: Rus va oʻzbek tillaridagi hisobot

  activity MON-3  Yearly survey of residents on the quality of public services
    ru: Проведение ежегодного опроса жителей о качестве услуг
    uz: Aholi oʻrtasida xizmatlar sifati boʻyicha har yilgi soʻrov oʻtkazish
    number: 1.3
    kind: mirror
    due: every year in 2026..2030 by 03-31
    theme: services
    indicator MON-3.satisfied  Residents satisfied with public services
      ru: Доля жителей, удовлетворённых качеством услуг
      uz: Xizmatlar sifatidan mamnun aholi ulushi
      unit: %
      baseline: 61.5 (2024)
      target: over 75 (2028)
      by: UZ, RU
      direction: up

  activity MON-4  Mutual help with the appeals of residents who stay in the other city
    ru: Взаимное содействие в рассмотрении обращений жителей, находящихся в другом городе
    uz: Boshqa shaharda boʻlib turgan aholi murojaatlarini koʻrib chiqishda oʻzaro koʻmaklashish
    number: 1.4
    due: ongoing, review every half-year
    confirmation: not required

  activity MON-5  Application forms in plain language
    ru: Разработка бланков заявлений на понятном языке
    uz: Ariza shakllarini sodda tilda ishlab chiqish
    number: 1.5
    kind: single
    due: 2027
    owner UZ: Centre for public services
    owner.ru UZ: Центр государственных услуг
    owner.uz UZ: Davlat xizmatlari markazi
    result: Twenty forms tested with residents
    result.ru: Двадцать бланков, проверенных с участием жителей
    result.uz: Aholi ishtirokida sinovdan oʻtkazilgan yigirmata shakl

area EDU  Education and youth
  ru: Образование и молодёжная политика
  uz: Taʼlim va yoshlar siyosati
  number: 2

  activity EDU-1  Exchange of groups of school teachers
    ru: Обмен группами школьных учителей
    uz: Maktab oʻqituvchilari guruhlari almashinuvi
    number: 2.1
    kind: mirror
    due: 4 times in 2026..2028
    owner UZ: Department of preschool and school education
    owner.ru UZ: Отдел дошкольного и школьного образования
    owner.uz UZ: Maktabgacha va maktab taʼlimi boʻlimi
    owner RU: Department of education
    owner.ru RU: Департамент образования
    owner.uz RU: Taʼlim departamenti
    theme: school
    form: Five teachers, ten days
    form.ru: Пять учителей, десять дней
    form.uz: Besh oʻqituvchi, oʻn kun

  activity EDU-2  Summer language camp for pupils
    ru: Организация летнего языкового лагеря для школьников
    uz: Oʻquvchilar uchun yozgi til oromgohini tashkil etish
    number: 2.2
    due: 2026-07, 2027-07, 2028-07
    owner UZ: Youth affairs agency of the city
    owner.ru UZ: Городское агентство по делам молодёжи
    owner.uz UZ: Shahar yoshlar ishlari agentligi
    owner RU: Youth policy committee
    owner.ru RU: Комитет по молодёжной политике
    owner.uz RU: Yoshlar siyosati qoʻmitasi
    theme: youth
    indicator EDU-2.pupils  Pupils in the camp
      ru: Школьники, отдохнувшие в лагере
      uz: Oromgohda qatnashgan oʻquvchilar
      unit: pupils
      unit.ru: чел.
      unit.uz: oʻquvchi
      target: 40 (every year)
      by: UZ, RU

  activity EDU-3  Phrasebook for guests of the two cities
    ru: Издание разговорника для гостей двух городов
    uz: Ikki shahar mehmonlari uchun soʻzlashgich nashr etish
    number: 2.3
    kind: joint
    due: by 2026-06
    due.ru: до 30 июня 2026 года
    due.uz: 2026-yil 30-iyungacha
    owner UZ: City library
    owner.ru UZ: Городская библиотека
    owner.uz UZ: Shahar kutubxonasi
    owner RU: City library
    owner.ru RU: Городская библиотека
    owner.uz RU: Shahar kutubxonasi
    result: 1,000 printed copies and an open electronic edition
    result.ru: 1000 печатных экземпляров и открытое электронное издание
    result.uz: 1000 bosma nusxa va ochiq elektron nashr
    milestone EDU-3.a  List of phrases agreed
      ru: Согласование перечня фраз
      uz: Iboralar roʻyxatini kelishish
      due: 2025-Q4
    milestone EDU-3.b  Layout sent to the printer
      ru: Передача макета в типографию
      uz: Maketni bosmaxonaga topshirish
      due: by 2026-05-15

  activity EDU-4  Video meeting of the youth councils
    ru: Проведение видеовстреч молодёжных советов
    uz: Yoshlar kengashlarining videouchrashuvlarini oʻtkazish
    number: 2.4
    due: every quarter in 2026..2028
    owner UZ: Youth affairs agency of the city
    owner.ru UZ: Городское агентство по делам молодёжи
    owner.uz UZ: Shahar yoshlar ishlari agentligi
    owner RU: Youth policy committee
    owner.ru RU: Комитет по молодёжной политике
    owner.uz RU: Yoshlar siyosati qoʻmitasi
    theme: youth

  activity EDU-5  Places for trainees from Anorvodiy in the services of Rassvetogorsk
    ru: Предоставление мест для стажёров из Анорводия в службах Рассветогорска
    uz: Rassvetogorsk xizmatlarida anorvodiylik stajyorlar uchun oʻrinlar ajratish
    number: 2.5
    kind: single
    due: 2027-autumn
    owner RU: Personnel department
    owner.ru RU: Управление кадров
    owner.uz RU: Kadrlar boshqarmasi
    funding: Budget of the city of Rassvetogorsk
    funding.ru: Бюджет города Рассветогорска
    funding.uz: Rassvetogorsk shahar byudjeti
    indicator EDU-5.trainees  Trainees received
      ru: Принятые стажёры
      uz: Qabul qilingan stajyorlar
      unit: people
      unit.ru: чел.
      unit.uz: kishi
      target: about 10 (2027)
      by: RU

area CUL  Culture and tourism
  ru: Культура и туризм
  uz: Madaniyat va turizm
  number: 3

  activity CUL-1  Days of culture of the partner city
    ru: Проведение Дней культуры города-партнёра
    uz: Hamkor shahar madaniyati kunlarini oʻtkazish
    number: 3.1
    kind: mirror
    due: 2026-05..2026-12
    owner UZ: Department of culture
    owner.ru UZ: Управление культуры
    owner.uz UZ: Madaniyat boshqarmasi
    owner RU: Department of culture
    owner.ru RU: Управление культуры
    owner.uz RU: Madaniyat boshqarmasi
    theme: culture
    form: Concerts, a craft fair and an evening of national cuisine
    form.ru: Концерты, ярмарка ремёсел и вечер национальной кухни
    form.uz: Konsertlar, hunarmandlar yarmarkasi va milliy taomlar kechasi

  activity CUL-2  Exhibition of the city museum of Rassvetogorsk in Anorvodiy
    ru: Проведение выставки городского музея Рассветогорска в Анорводии
    uz: Rassvetogorsk shahar muzeyining Anorvodiydagi koʻrgazmasini oʻtkazish
    number: 3.2
    kind: single
    due: 2025-autumn
    due.ru: осень 2025 года
    due.uz: 2025-yil kuzi
    owner RU: City museum
    owner.ru RU: Городской музей
    owner.uz RU: Shahar muzeyi
    with: Society of friends of the museum
    theme: culture

  activity CUL-3  Shelf of books on the partner city in the central library
    ru: Открытие книжной полки о городе-партнёре в центральной библиотеке
    uz: Markaziy kutubxonada hamkor shahar haqidagi kitoblar javonini ochish
    number: 3.3
    kind: mirror
    due: by 2025-12-15
    due.ru: до 15 декабря 2025 года
    due.uz: 2025-yil 15-dekabrgacha
    owner UZ: City library
    owner.ru UZ: Городская библиотека
    owner.uz UZ: Shahar kutubxonasi
    owner RU: City library
    owner.ru RU: Городская библиотека
    owner.uz RU: Shahar kutubxonasi

  activity CUL-4  Joint tourist route with a map and signs
    ru: Разработка совместного туристического маршрута с картой и указателями
    uz: Xarita va koʻrsatkichlari bilan qoʻshma turistik yoʻnalish ishlab chiqish
    number: 3.4
    due: 2028-mid
    owner UZ: Tourism office
    owner.ru UZ: Управление туризма
    owner.uz UZ: Turizm boshqarmasi
    owner RU: Tourism office
    owner.ru RU: Управление туризма
    owner.uz RU: Turizm boshqarmasi
    after: CUL-5
    theme: tourism

  activity CUL-5  Training of guides
    ru: Обучение экскурсоводов
    uz: Gidlarni oʻqitish
    number: 3.5
    kind: single
    due: 2027-early
    owner UZ: Tourism office
    owner.ru UZ: Управление туризма
    owner.uz UZ: Turizm boshqarmasi
    theme: tourism

area ENV  Urban environment
  ru: Городская среда и экология
  uz: Shahar muhiti va ekologiya
  number: 4
  due: by 2028
  indicator ENV.air  Days of the year with polluted air
    ru: Число дней в году с загрязнённым воздухом
    uz: Bir yilda havo ifloslangan kunlar soni
    unit: days
    unit.ru: дн.
    unit.uz: kun
    baseline: 41 (2024)
    target: under 30 (2030)
    by: UZ, RU
    direction: down

  activity ENV-1  Planting of an Alley of Friendship
    ru: Закладка Аллеи дружбы
    uz: Doʻstlik xiyobonini barpo etish
    number: 4.1
    kind: mirror
    due: 2026-autumn
    theme: green
    indicator ENV-1.trees  Trees planted
      ru: Высаженные деревья
      uz: Ekilgan daraxtlar
      unit: trees
      unit.ru: шт.
      unit.uz: daraxt
      target: 300 (2026)
      by: UZ, RU

  activity ENV-2  Pilot of smart water meters in one district and publication of its results
    ru: Пилотное внедрение умных счётчиков воды в одном районе и публикация его результатов
    uz: Bir tumanda aqlli suv hisoblagichlarini sinov tariqasida joriy etish va natijalarini eʼlon qilish
    number: 4.2
    kind: single
    due: 2026-H2
    due.ru: II полугодие 2026 года
    due.uz: 2026-yil II yarim yilligi
    owner UZ: Water supply company of the city
    owner.ru UZ: Городской водоканал
    owner.uz UZ: Shahar suv taʼminoti korxonasi
    theme: water
    x-case: 12-04/7

  activity ENV-3  Exchange of specialists in street lighting
    ru: Обмен специалистами по уличному освещению
    uz: Koʻcha yoritish boʻyicha mutaxassislar almashinuvi
    number: 4.3
    due: within 3 months

  activity ENV-4  Exchange of open data on air quality
    ru: Обмен открытыми данными о качестве воздуха
    uz: Havo sifati toʻgʻrisidagi ochiq maʼlumotlar almashinuvi
    number: 4.4
    due: ongoing
    due.ru: постоянно
    due.uz: doimiy

  activity ENV-5  Separate collection of waste in the schools of Rassvetogorsk
    ru: Внедрение раздельного сбора отходов в школах Рассветогорска
    uz: Rassvetogorsk maktablarida chiqindilarni saralab yigʻishni joriy etish
    number: 4.5
    owner RU: Department of education
    owner.ru RU: Департамент образования
    owner.uz RU: Taʼlim departamenti
    theme: waste
    note: The term is that of the area.

area ORG  Coordination
  ru: Координация
  uz: Muvofiqlashtirish
  number: 5

  activity ORG-1  Joint session of the coordinators, with a report for the year
    ru: Проведение совместного заседания координаторов с отчётом за год
    uz: Yil yakuni boʻyicha hisobot bilan muvofiqlashtiruvchilarning qoʻshma majlisini oʻtkazish
    number: 5.1
    due: every year in 2025..2029, within 60 days
    owner UZ: Secretariat of the hokimiyat
    owner.ru UZ: Секретариат хокимията
    owner.uz UZ: Hokimlik kotibiyati
    owner RU: International relations office
    owner.ru RU: Отдел международных связей
    owner.uz RU: Xalqaro aloqalar boʻlimi
    result: Minutes signed by both coordinators
    result.ru: Протокол, подписанный обоими координаторами
    result.uz: Ikkala muvofiqlashtiruvchi imzolagan bayonnoma

  activity ORG-2  Exchange of the lists of public events of the year
    ru: Обмен перечнями массовых мероприятий года
    uz: Yil davomidagi ommaviy tadbirlar roʻyxatini almashish
    number: 5.2
    due: every year by 03-31
    due.ru: ежегодно до 31 марта
    due.uz: har yili 31-martgacha
    confirmation: not required

  activity ORG-3  Advice of experts on questions of city management
    ru: Консультации экспертов по вопросам городского управления
    uz: Shahar boshqaruvi masalalari boʻyicha ekspertlar maslahati
    number: 5.3
    due: on request
    due.ru: по запросу
    due.uz: soʻrov boʻyicha
    confirmation: not required

  activity ORG-4  Joint application to a grant programme
    ru: Подготовка совместной заявки на участие в грантовой программе
    uz: Grant dasturida ishtirok etish uchun qoʻshma ariza tayyorlash
    number: 5.4
    due: to be agreed
    due.ru: по согласованию
    due.uz: kelishuv boʻyicha
    funding: Funds of the programme, with a tenth from each city
    funding.ru: Средства программы и по десятой части от каждого города
    funding.uz: Dastur mablagʻlari va har bir shahardan oʻndan bir qism

  activity ORG-5  Assessment of the results of the roadmap
    ru: Оценка итогов реализации Дорожной карты
    uz: Yoʻl xaritasini amalga oshirish natijalarini baholash
    number: 5.5
    due: 2030-end
    due.ru: конец 2030 года
    due.uz: 2030-yil oxiri
    result: A report published on the sites of both cities
    result.ru: Отчёт, опубликованный на сайтах обоих городов
    result.uz: Ikkala shahar saytlarida eʼlon qilingan hisobot

clause FIN  The roadmap enters into force on the day of signing and is made in two copies, each in Russian and Uzbek, both texts being equally authentic.
  ru: Дорожная карта вступает в силу со дня подписания и составлена в двух экземплярах, каждый на русском и узбекском языках, причём оба текста имеют одинаковую силу.
  uz: Yoʻl xaritasi imzolangan kundan kuchga kiradi va ikki nusxada, har biri rus va oʻzbek tillarida tuzilgan boʻlib, ikkala matn teng kuchga ega.
  number: final

"""#),
    ("v2.roadmap", #"""
roadmap-format 1
# PRACTICE. Everything here is invented: the two cities, the bodies, the dates and the figures.
# Use it to try the program. Nothing you record here concerns anybody.

agreement practice  PRACTICE. Roadmap for cooperation between the cities of Anorvodiy and Rassvetogorsk, 2025–2030
  ru: PRACTICE (учебный пример). Дорожная карта сотрудничества городов Анорводий и Рассветогорск на 2025–2030 годы
  uz: PRACTICE (mashq). Anorvodiy va Rassvetogorsk shaharlari hamkorligining 2025–2030-yillarga moʻljallangan yoʻl xaritasi
  version: 2
  amends: 1 sha256:f0213feb07d8acf2bb7f29f6782913fdd91546e42a1c67f01a0fe1486a7a4830
  languages: en, ru, uz
  authentic: ru, uz
  period: 2025..2030
  signed UZ: 2026-02-13, Rassvetogorsk; Hokim of the city of Anorvodiy
  signed RU: 2026-02-13, Rassvetogorsk; Head of the city of Rassvetogorsk
  in-force: 2026-03-01
  basis: Agreement on twin-city relations of 12 September 2023
  basis.ru: Соглашение о побратимских связях от 12 сентября 2023 года
  basis.uz: Birodarlik aloqalari toʻgʻrisidagi 2023-yil 12-sentabrdagi bitim
  on-expiry: carry over
  confirmation: required
  reporting: every half-year
  note: Practice material. The cities, bodies, dates and figures are invented.
  note.ru: Учебный материал. Города, органы, даты и показатели вымышлены.
  note.uz: Mashq uchun material. Shaharlar, organlar, sanalar va koʻrsatkichlar oʻylab topilgan.

  indicator PART  Residents who took part in events of the roadmap
    ru: Жители, принявшие участие в мероприятиях Дорожной карты
    uz: Yoʻl xaritasi tadbirlarida ishtirok etgan aholi
    unit: people
    unit.ru: чел.
    unit.uz: kishi
    target: over 5000 (2030)
    by: UZ, RU

party UZ  Hokimiyat of the city of Anorvodiy
  ru: Хокимият города Анорводий
  uz: Anorvodiy shahri hokimligi
  short: Anorvodiy
  short.ru: Анорводий
  short.uz: Anorvodiy
  contact: secretariat@anorvodiy.example

party RU  Administration of the city of Rassvetogorsk
  ru: Администрация города Рассветогорска
  uz: Rassvetogorsk shahri maʼmuriyati
  short: Rassvetogorsk
  short.ru: Рассветогорск
  short.uz: Rassvetogorsk
  contact: secretariat@rassvetogorsk.example

clause AIM  The Parties develop direct ties between the residents and the services of the two cities on the basis of equality and mutual benefit.
  ru: Стороны развивают прямые связи между жителями и службами двух городов на основе равноправия и взаимной выгоды.
  uz: Tomonlar tenglik va oʻzaro manfaat asosida ikki shahar aholisi va xizmatlari oʻrtasidagi bevosita aloqalarni rivojlantiradilar.
  number: preamble

clause PAY  The sending Party pays for international travel; the receiving Party pays for accommodation and local transport.
  ru: Направляющая Сторона несёт расходы на международный проезд, принимающая Сторона – на проживание и местный транспорт.
  uz: Xalqaro yoʻl xarajatlarini yuboruvchi Tomon, yashash va mahalliy transport xarajatlarini qabul qiluvchi Tomon qoplaydi.

clause ADD  Activities are added and changed by written agreement of the Parties.
  ru: Мероприятия дополняются и изменяются по письменному согласованию Сторон.
  uz: Tadbirlar Tomonlarning yozma kelishuvi boʻyicha toʻldiriladi va oʻzgartiriladi.

area MON  Quality of public services
  ru: Качество государственных и муниципальных услуг
  uz: Davlat va shahar xizmatlari sifati
  number: 1
  owner UZ: Secretariat of the hokimiyat
  owner.ru UZ: Секретариат хокимията
  owner.uz UZ: Hokimlik kotibiyati
  owner RU: International relations office
  owner.ru RU: Отдел международных связей
  owner.uz RU: Xalqaro aloqalar boʻlimi

  activity MON-1  Joint visit to the public service centres of both cities
    ru: Проведение совместного посещения центров обслуживания населения обоих городов
    uz: Ikkala shahardagi aholiga xizmat koʻrsatish markazlariga qoʻshma tashrif oʻtkazish
    number: 1.1
    kind: joint
    short: Joint visit
    short.ru: Совместное посещение
    short.uz: Qoʻshma tashrif
    due: 2026-Q4
    due.ru: IV квартал 2026 года
    due.uz: 2026-yil IV chorak
    with: Advisory council of residents; Association of service centres
    theme: services
    result: A signed record of the visit
    | with photographs from each centre.
    result.ru: Подписанный акт посещения
    | с фотографиями из каждого центра.
    result.uz: Imzolangan tashrif dalolatnomasi
    | va har bir markazdan fotosuratlar.
    form: Visit of a group of up to eight people, three days in each city
    form.ru: Выезд группы до восьми человек, по три дня в каждом городе
    form.uz: Sakkiz kishigacha boʻlgan guruh tashrifi, har bir shaharda uch kundan
    milestone MON-1.a  Programme of the visit agreed
      ru: Согласование программы посещения
      uz: Tashrif dasturini kelishish
      due: by 2026-06
      owner RU: International relations office
      owner.ru RU: Отдел международных связей
      owner.uz RU: Xalqaro aloqalar boʻlimi
    milestone MON-1.b  Visit in Anorvodiy held
      ru: Проведение посещения в Анорводии
      uz: Anorvodiyda tashrif oʻtkazish
      due: 2026-11
    indicator MON-1.centres  Service centres visited
      ru: Посещённые центры обслуживания
      uz: Tashrif buyurilgan xizmat koʻrsatish markazlari
      unit: centres
      unit.ru: ед.
      unit.uz: markaz
      baseline: 4 (2024)
      target: 12 (2026)
      by: UZ, RU

  activity MON-2  Joint report on the visit, with recommendations
    ru: Подготовка совместного отчёта о посещении с рекомендациями
    uz: Tashrif yuzasidan tavsiyalar bilan qoʻshma hisobot tayyorlash
    number: 1.2
    due: within 30 days of MON-1
    after: MON-1
    result: A report in Russian and Uzbek
    result.ru: Отчёт на русском и узбекском языках
    result.uz: Rus va oʻzbek tillaridagi hisobot

  activity MON-3  Yearly survey of residents on the quality of public services
    ru: Проведение ежегодного опроса жителей о качестве услуг
    uz: Aholi oʻrtasida xizmatlar sifati boʻyicha har yilgi soʻrov oʻtkazish
    number: 1.3
    kind: mirror
    due: every year in 2026..2030 by 03-31
    theme: services
    indicator MON-3.satisfied  Residents satisfied with public services
      ru: Доля жителей, удовлетворённых качеством услуг
      uz: Xizmatlar sifatidan mamnun aholi ulushi
      unit: %
      baseline: 61.5 (2024)
      target: over 80 (2028)
      by: UZ, RU
      direction: up

  activity MON-4  Mutual help with the appeals of residents who stay in the other city
    ru: Взаимное содействие в рассмотрении обращений жителей, находящихся в другом городе
    uz: Boshqa shaharda boʻlib turgan aholi murojaatlarini koʻrib chiqishda oʻzaro koʻmaklashish
    number: 1.4
    due: ongoing, review every half-year
    confirmation: not required

  activity MON-5  Application forms in plain language
    ru: Разработка бланков заявлений на понятном языке
    uz: Ariza shakllarini sodda tilda ishlab chiqish
    number: 1.5
    kind: single
    due: 2027-Q2
    owner UZ: Centre for public services
    owner.ru UZ: Центр государственных услуг
    owner.uz UZ: Davlat xizmatlari markazi
    result: Twenty forms tested with residents
    result.ru: Двадцать бланков, проверенных с участием жителей
    result.uz: Aholi ishtirokida sinovdan oʻtkazilgan yigirmata shakl

  activity MON-6  Training of call-centre operators in serving persons with disabilities
    ru: Обучение операторов колл-центров обслуживанию лиц с инвалидностью
    uz: Call-markaz operatorlarini nogironligi boʻlgan shaxslarga xizmat koʻrsatishga oʻqitish
    number: 1.6
    kind: mirror
    due: 2027-H1
    theme: inclusion
    replaces: none
    indicator MON-6.operators  Operators trained
      ru: Обученные операторы
      uz: Oʻqitilgan operatorlar
      unit: people
      unit.ru: чел.
      unit.uz: kishi
      target: about 60 (2027)
      by: UZ, RU

area EDU  Education and youth
  ru: Образование и молодёжная политика
  uz: Taʼlim va yoshlar siyosati
  number: 2

  activity EDU-1  Exchange of groups of school teachers
    ru: Обмен группами школьных учителей
    uz: Maktab oʻqituvchilari guruhlari almashinuvi
    number: 2.1
    kind: mirror
    due: 4 times in 2026..2028
    owner UZ: Department of preschool and school education
    owner.ru UZ: Отдел дошкольного и школьного образования
    owner.uz UZ: Maktabgacha va maktab taʼlimi boʻlimi
    owner RU: Department of education
    owner.ru RU: Департамент образования
    owner.uz RU: Taʼlim departamenti
    theme: school
    form: Five teachers, ten days
    form.ru: Пять учителей, десять дней
    form.uz: Besh oʻqituvchi, oʻn kun

  activity EDU-2  Summer language camp for pupils
    ru: Организация летнего языкового лагеря для школьников
    uz: Oʻquvchilar uchun yozgi til oromgohini tashkil etish
    number: 2.2
    due: 2026-07, 2027-07, 2028-07
    owner UZ: Youth affairs agency of the city
    owner.ru UZ: Городское агентство по делам молодёжи
    owner.uz UZ: Shahar yoshlar ishlari agentligi
    owner RU: Youth policy committee
    owner.ru RU: Комитет по молодёжной политике
    owner.uz RU: Yoshlar siyosati qoʻmitasi
    theme: youth
    indicator EDU-2.pupils  Pupils in the camp
      ru: Школьники, отдохнувшие в лагере
      uz: Oromgohda qatnashgan oʻquvchilar
      unit: pupils
      unit.ru: чел.
      unit.uz: oʻquvchi
      target: 40 (every year)
      by: UZ, RU

  activity EDU-3  Phrasebook and audio guide for guests of the two cities
    ru: Издание разговорника и аудиогида для гостей двух городов
    uz: Ikki shahar mehmonlari uchun soʻzlashgich va audiogid nashr etish
    number: 2.3
    kind: joint
    due: by 2026-06
    due.ru: до 30 июня 2026 года
    due.uz: 2026-yil 30-iyungacha
    owner UZ: City library
    owner.ru UZ: Городская библиотека
    owner.uz UZ: Shahar kutubxonasi
    owner RU: City library
    owner.ru RU: Городская библиотека
    owner.uz RU: Shahar kutubxonasi
    result: 1,000 printed copies and an open electronic edition
    result.ru: 1000 печатных экземпляров и открытое электронное издание
    result.uz: 1000 bosma nusxa va ochiq elektron nashr
    milestone EDU-3.a  List of phrases agreed
      ru: Согласование перечня фраз
      uz: Iboralar roʻyxatini kelishish
      due: 2025-Q4
    milestone EDU-3.b  Layout sent to the printer
      ru: Передача макета в типографию
      uz: Maketni bosmaxonaga topshirish
      due: by 2026-05-15

  activity EDU-4  Video meeting of the youth councils
    ru: Проведение видеовстреч молодёжных советов
    uz: Yoshlar kengashlarining videouchrashuvlarini oʻtkazish
    number: 2.4
    due: every quarter in 2026..2028
    owner UZ: Youth affairs agency of the city
    owner.ru UZ: Городское агентство по делам молодёжи
    owner.uz UZ: Shahar yoshlar ishlari agentligi
    owner RU: Youth policy committee
    owner.ru RU: Комитет по молодёжной политике
    owner.uz RU: Yoshlar siyosati qoʻmitasi
    theme: youth

  activity CUL-5  Training of guides
    ru: Обучение экскурсоводов
    uz: Gidlarni oʻqitish
    number: 2.5
    kind: single
    due: 2027-early
    owner UZ: Tourism office
    owner.ru UZ: Управление туризма
    owner.uz UZ: Turizm boshqarmasi
    theme: tourism

area CUL  Culture and tourism
  ru: Культура и туризм
  uz: Madaniyat va turizm
  number: 3

  activity CUL-1  Days of culture of the partner city
    ru: Проведение Дней культуры города-партнёра
    uz: Birodar shahar madaniyati kunlarini oʻtkazish
    number: 3.1
    kind: mirror
    due: 2026-05..2026-12
    owner UZ: Department of culture
    owner.ru UZ: Управление культуры
    owner.uz UZ: Madaniyat boshqarmasi
    owner RU: Department of culture
    owner.ru RU: Управление культуры
    owner.uz RU: Madaniyat boshqarmasi
    theme: culture
    form: Concerts, a craft fair and an evening of national cuisine
    form.ru: Концерты, ярмарка ремёсел и вечер национальной кухни
    form.uz: Konsertlar, hunarmandlar yarmarkasi va milliy taomlar kechasi

  activity CUL-2  Exhibition of the city museum of Rassvetogorsk in Anorvodiy
    ru: Проведение выставки городского музея Рассветогорска в Анорводии
    uz: Rassvetogorsk shahar muzeyining Anorvodiydagi koʻrgazmasini oʻtkazish
    number: 3.2
    kind: single
    due: 2025-autumn
    due.ru: осень 2025 года
    due.uz: 2025-yil kuzi
    owner RU: City museum
    owner.ru RU: Городской музей
    owner.uz RU: Shahar muzeyi
    with: Society of friends of the museum
    theme: culture

  activity CUL-3  Shelf of books on the partner city in the central library
    ru: Открытие книжной полки о городе-партнёре в центральной библиотеке
    uz: Markaziy kutubxonada hamkor shahar haqidagi kitoblar javonini ochish
    number: 3.3
    kind: mirror
    due: by 2025-12-15
    due.ru: до 15 декабря 2025 года
    due.uz: 2025-yil 15-dekabrgacha
    owner UZ: City library
    owner.ru UZ: Городская библиотека
    owner.uz UZ: Shahar kutubxonasi
    owner RU: City library
    owner.ru RU: Городская библиотека
    owner.uz RU: Shahar kutubxonasi

  activity CUL-4  Joint tourist route with a map and signs
    ru: Разработка совместного туристического маршрута с картой и указателями
    uz: Xarita va koʻrsatkichlari bilan qoʻshma turistik yoʻnalish ishlab chiqish
    number: 3.4
    due: 2029-mid
    owner UZ: Tourism office
    owner.ru UZ: Управление туризма
    owner.uz UZ: Turizm boshqarmasi
    owner RU: Tourism office
    owner.ru RU: Управление туризма
    owner.uz RU: Turizm boshqarmasi
    after: CUL-5
    theme: tourism

area ENV  Urban environment
  ru: Городская среда и экология
  uz: Shahar muhiti va ekologiya
  number: 4
  due: by 2028
  indicator ENV.air  Days of the year with polluted air
    ru: Число дней в году с загрязнённым воздухом
    uz: Bir yilda havo ifloslangan kunlar soni
    unit: days
    unit.ru: дн.
    unit.uz: kun
    baseline: 41 (2024)
    target: under 30 (2030)
    by: UZ, RU
    direction: down

  activity ENV-1  Planting of an Alley of Friendship
    ru: Закладка Аллеи дружбы
    uz: Doʻstlik xiyobonini barpo etish
    number: 4.1
    kind: mirror
    due: 2026-spring
    theme: green
    indicator ENV-1.trees  Trees planted
      ru: Высаженные деревья
      uz: Ekilgan daraxtlar
      unit: trees
      unit.ru: шт.
      unit.uz: daraxt
      target: 300 (2026)
      by: UZ, RU

  activity ENV-2a  Pilot of smart water meters in one district
    ru: Пилотное внедрение умных счётчиков воды в одном районе
    uz: Bir tumanda aqlli suv hisoblagichlarini sinov tariqasida joriy etish
    number: 4.2
    kind: single
    due: 2026-H2
    due.ru: II полугодие 2026 года
    due.uz: 2026-yil II yarim yilligi
    owner UZ: Water supply company of the city
    owner.ru UZ: Городской водоканал
    owner.uz UZ: Shahar suv taʼminoti korxonasi
    theme: water
    replaces: ENV-2
    x-case: 12-04/7

  activity ENV-2b  Publication of the results of the pilot of smart water meters
    ru: Публикация результатов пилотного внедрения умных счётчиков воды
    uz: Aqlli suv hisoblagichlarini sinovdan oʻtkazish natijalarini eʼlon qilish
    number: 4.3
    kind: single
    due: 2027-Q1
    owner UZ: Water supply company of the city
    owner.ru UZ: Городской водоканал
    owner.uz UZ: Shahar suv taʼminoti korxonasi
    after: ENV-2a
    theme: water
    replaces: ENV-2

  activity ENV-3  Exchange of specialists in street lighting
    ru: Обмен специалистами по уличному освещению
    uz: Koʻcha yoritish boʻyicha mutaxassislar almashinuvi
    number: 4.4
    due: within 3 months

  activity ENV-4  Exchange of open data on air quality
    ru: Обмен открытыми данными о качестве воздуха
    uz: Havo sifati toʻgʻrisidagi ochiq maʼlumotlar almashinuvi
    number: 4.5
    due: ongoing
    due.ru: постоянно
    due.uz: doimiy

  activity ENV-5  Separate collection of waste in the schools of Rassvetogorsk
    ru: Внедрение раздельного сбора отходов в школах Рассветогорска
    uz: Rassvetogorsk maktablarida chiqindilarni saralab yigʻishni joriy etish
    number: 4.6
    owner RU: Department of urban economy
    owner.ru RU: Департамент городского хозяйства
    owner.uz RU: Shahar xoʻjaligi departamenti
    theme: waste
    note: The term is that of the area.

area ORG  Coordination
  ru: Координация
  uz: Muvofiqlashtirish
  number: 5

  activity ORG-1  Joint session of the coordinators, with a report for the year
    ru: Проведение совместного заседания координаторов с отчётом за год
    uz: Yil yakuni boʻyicha hisobot bilan muvofiqlashtiruvchilarning qoʻshma majlisini oʻtkazish
    number: 5.1
    due: every year in 2025..2029, within 60 days
    owner UZ: Secretariat of the hokimiyat
    owner.ru UZ: Секретариат хокимията
    owner.uz UZ: Hokimlik kotibiyati
    owner RU: International relations office
    owner.ru RU: Отдел международных связей
    owner.uz RU: Xalqaro aloqalar boʻlimi
    result: Minutes signed by both coordinators
    result.ru: Протокол, подписанный обоими координаторами
    result.uz: Ikkala muvofiqlashtiruvchi imzolagan bayonnoma

  activity ORG-2  Exchange of the lists of public events of the year
    ru: Обмен перечнями массовых мероприятий года
    uz: Yil davomidagi ommaviy tadbirlar roʻyxatini almashish
    number: 5.2
    due: every year by 03-31
    due.ru: ежегодно до 31 марта
    due.uz: har yili 31-martgacha
    confirmation: not required

  activity ORG-3  Advice of experts on questions of city management
    ru: Консультации экспертов по вопросам городского управления
    uz: Shahar boshqaruvi masalalari boʻyicha ekspertlar maslahati
    number: 5.3
    due: on request
    due.ru: по запросу
    due.uz: soʻrov boʻyicha
    confirmation: not required

  activity ORG-4  Joint application to a grant programme
    ru: Подготовка совместной заявки на участие в грантовой программе
    uz: Grant dasturida ishtirok etish uchun qoʻshma ariza tayyorlash
    number: 5.4
    due: to be agreed
    due.ru: по согласованию
    due.uz: kelishuv boʻyicha
    funding: Funds of the programme, with a tenth from each city
    funding.ru: Средства программы и по десятой части от каждого города
    funding.uz: Dastur mablagʻlari va har bir shahardan oʻndan bir qism

  activity ORG-5  Assessment of the results of the roadmap
    ru: Оценка итогов реализации Дорожной карты
    uz: Yoʻl xaritasini amalga oshirish natijalarini baholash
    number: 5.5
    due: 2030-end
    due.ru: конец 2030 года
    due.uz: 2030-yil oxiri
    result: A report published on the sites of both cities
    result.ru: Отчёт, опубликованный на сайтах обоих городов
    result.uz: Ikkala shahar saytlarida eʼlon qilingan hisobot

clause FIN  The roadmap as amended enters into force on 1 March 2026 and is made in two copies, each in Russian and Uzbek, both texts being equally authentic.
  ru: Дорожная карта с изменениями вступает в силу с 1 марта 2026 года и составлена в двух экземплярах, каждый на русском и узбекском языках, причём оба текста имеют одинаковую силу.
  uz: Oʻzgartirilgan yoʻl xaritasi 2026-yil 1-martdan kuchga kiradi va ikki nusxada, har biri rus va oʻzbek tillarida tuzilgan boʻlib, ikkala matn teng kuchga ega.
  number: final

"""#),
  ]
}
