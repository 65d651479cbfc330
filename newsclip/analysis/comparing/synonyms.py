"""Words that mean the same where two sources tell one thing: a line for each meaning.

The first word of a line names the meaning. English first, then German, French, Spanish; folded
words and stems are looked up, so that endings need not be listed. A word stands in one line only.
"""

SYNONYMS = """
car vehicle auto automobile wagen fahrzeug voiture vehicule coche vehiculo carro
sedan saloon limousine berline berlina
phone smartphone handset telefon handy telephone telefono
computer laptop notebook pc rechner ordinateur ordenador
kill dead die died death deaths fatality fatalities victim toll tote toten todesopfer getotet opfer mort
    morts tue deces muerto muertos fallecidos victimas victimes
injure injured wounded wound hurt casualty verletzt verletzte blesse blesses herido heridos
missing unaccounted vermisst vermisste disparu disparus desaparecido desaparecidos
evacuate evacuated evacuee displaced evakuiert evacue evacues evacuados desplazados
employee worker staff workforce job headcount personnel mitarbeiter beschaftigte arbeitsplatz
    arbeitsplatze stelle stellen salarie salaries employes emplois emploi empleado empleados
    trabajadores empleos puestos
layoff redundancy redundancies dismissal jobcut entlassung entlassungen stellenabbau licenciement
    licenciements despidos despido
hire recruit recruitment einstellen einstellung embauche embaucher contratar contrataciones
deliver delivery deliveries shipment shipped ship handover ausgeliefert auslieferung auslieferungen
    livraison livraisons livre entrega entregas entregados
sale sell sold verkauf verkaufe verkauft absatz vente ventes vendu venta ventas vendido
order preorder booking reservation bestellung bestellungen auftrag commande commandes pedido pedidos
price cost tag fee charge msrp preis kosten prix cout tarif precio coste costo
revenue turnover income topline umsatz erlose chiffre-d-affaires recettes ingresos facturacion
profit earnings bottomline surplus gewinn uberschuss benefice benefices beneficio beneficios
    ganancia
loss deficit shortfall shortage gap verlust fehlbetrag defizit perte pertes perdida perdidas
invest investment outlay capex spend spending expenditure investition investitionen ausgaben
    investissement depenses inversion gasto gastos
budget funding haushalt etat presupuesto
debt liability liabilities borrowing schulden dette dettes deuda
grant subsidy subsidies aid zuschuss subvention subventions forderung subvencion ayuda
fine penalty bussgeld geldstrafe strafe amende multa
damage compensation damages settlement payout entschadigung schadenersatz indemnisation indemnizacion
tax levy duty tariff steuer abgabe zoll zolle impot taxe droits impuesto arancel aranceles
wage salary compensation-package lohn gehalt lohne salaire salaires salario sueldo
rent miete loyer alquiler
raise increase rise rose risen grow grew grown growth climb jump surge gain hike expand anstieg zuwachs
    steigen gestiegen
    erhohung erhohen hausse augmentation augmenter croissance subida aumento aumentar crecimiento
fall fell fallen decrease decline drop reduce reduction cut slump shrink lower ruckgang sinken gesunken
    senken
    senkung baisse recul reduire reduccion caida bajar reducir descenso
capacity kapazitat capacite capacidad
storage speicher stockage almacenamiento
output produce production generate generation produktion erzeugung herstellung production produccion
battery akku batterie bateria pack
consume consumption usage use verbrauch consommation consumo
emission emissions co2 carbon greenhouse ausstoss emissionen emisiones
power leistung puissance potencia
weight mass weigh gewicht poids peso
length long lang lange longueur longitud
height tall high hohe hauteur altura
depth deep tiefe profondeur profundidad
width wide breite largeur anchura
area surface size flache surface superficie
speed velocity fast geschwindigkeit vitesse velocidad
distance strecke distancia
magnitude strength starke magnitud
temperature degrees temperatur temperature temperatura
rainfall rain precipitation niederschlag regen pluie precipitations lluvia
share stake portion proportion percentage anteil part participation-share cuota
turnout participation wahlbeteiligung participacion
vote ballot stimme stimmen voix suffrage voto votos
poll survey umfrage sondage encuesta
lead margin advantage vorsprung avance ventaja
population inhabitant resident bevolkerung einwohner habitants habitantes poblacion
patient patienten patients pacientes
case infection cases falle cas casos
hospital clinic krankenhaus klinik hopital
effective effectiveness efficacy efficacia wirksamkeit efficacite eficacia
dose vaccination impfung dosis dosen doses vaccin
house home dwelling apartment flat unit-home wohnung wohnungen haus logement logements vivienda
    viviendas
household haushalte menage menages hogar hogares
customer client subscriber user member kunde kunden abonnent nutzer abonne utilisateur cliente clientes
    usuario usuarios suscriptores
passenger rider traveller fahrgast fahrgaste passagier passager voyageur pasajero pasajeros
visitor tourist attendance attendee audience besucher zuschauer visiteur spectateur visitante visitantes
    asistentes
protester demonstrator marcher demonstrant demonstranten manifestant manifestante manifestantes
striker strike walkout stoppage streik streikende greve greviste huelga huelguistas
arrest detain detention festgenommen festnahme verhaftet arrestation interpelle detenido detenidos
    detenciones
sentence jail prison imprison haft gefangnis urteil peine condamne condena carcel pena
charge-legal indict indictment accuse accusation anklage angeklagt inculpe accusation acusado
company firm maker manufacturer carmaker automaker group business konzern unternehmen hersteller
    entreprise societe constructeur empresa fabricante compania
government ministry administration regierung ministerium gouvernement ministere gobierno ministerio
plant factory works facility site werk fabrik usine fabrica planta
store shop outlet branch filiale geschaft magasin boutique tienda sucursal
launch debut release unveil introduce introduction premiere start rollout einfuhrung marktstart
    lancement lanzamiento
open opening inaugurate eroffnung eroffnen ouverture ouvrir apertura abrir inauguracion
close closed closure shut shutdown schliessung schliessen fermeture fermer cierre cerrar
finish finished complete completion end fertig fertiggestellt fertigstellung
    abschluss achevement finalizacion terminar
begin began begun commence beginn beginnen debut-begin began begun commencer inicio comenzar empezar
delay postpone postponement setback verzogerung verspatung verschieben retard reporter retraso aplazar
plan intend intention aim vorhaben beabsichtigen projet prevoir proyecto
say tell state announce declare confirm report claim sagen mitteilen erklaren dire annoncer declarer
    decir anunciar declarar
deny reject dismiss dispute refute dementieren bestreiten zuruckweisen nier dementir rejeter negar
    desmentir rechazar
warn caution alert warnen avertir advertir
approve approval back endorse authorise authorize greenlight pass genehmigen genehmigung zustimmen
    approuver aprobar aprobacion
ban prohibit prohibition forbid outlaw bar verbot verbieten interdire interdiction prohibir prohibicion
buy bought purchase acquire acquisition takeover kaufen kauf ubernahme acheter achat rachat comprar
    compra
    adquisicion
resign quit step-down rucktritt zurucktreten demission demissionner dimision dimitir renuncia
appoint name nominate ernennen nommer nombrar
child kid pupil student schuler kind enfant eleve nino alumno estudiante
school schule ecole escuela
teacher lehrer enseignant profesor maestro
road street highway strasse route carretera calle
train rail railway zug bahn tren ferrocarril
flight plane aircraft jet flugzeug flug avion vol vuelo
ship-vessel vessel boat ferry schiff bateau navire barco buque
fire blaze wildfire brand feuer incendie incendio fuego
flood flooding hochwasser uberschwemmung inondation inundacion
earthquake quake tremor erdbeben seisme terremoto sismo
storm hurricane cyclone typhoon sturm orkan tempete tormenta huracan
agree agreement deal accord pact contract treaty vertrag vereinbarung abkommen contrat acuerdo contrato
court tribunal judge gericht richter cour juge juzgado juez
police officer polizei policier policia
safe safety secure security sicher sicherheit surete securite seguro seguridad
cause reason trigger blame ursache grund raison causa razon
average mean durchschnitt durchschnittlich moyenne moyen promedio media
minimum least lowest mindest minimal minimo
maximum most highest peak hochst maximal maximo
duration lifetime lifespan last dauer duree duracion
charging charge-time recharge laden ladezeit recharge carga
refund repay repayment erstattung remboursement reembolso
recall ruckruf rappel retirada
attack assault raid strike-military angriff anschlag attaque ataque
speak talk negotiate negotiation gesprach verhandlung negociation negociacion
win won victory gewinnen gewann sieg gagner victoire ganar victoria
lose lost defeat verlieren verlor niederlage perdre perder derrota
build built construct construction bauen gebaut bau construire construit construction-work construir
pay paid payment zahlen bezahlt payer paye pagar pagado
leave left depart departure verlassen quitter abandonar
hold held keep kept retain behalten garder mantener
know knew known aware awareness wissen bekannt savoir connu saber conocido
choose chose chosen select selection pick wahlen choisir elegir
find found discover discovery detect finden gefunden trouver encontrar
meet met meeting treffen rencontrer reunion reunirse
break broke broken breach violate violation verletzung violer violar incumplir
spread transmit transmission ausbreiten propager propagar
prove proof proven evidence beweis preuve prueba
fund finance financing finanzieren financer financiar
require need necessary mandatory obligatory erforderlich necessaire necesario obligatorio
refuse decline-to refusal weigern refuser negarse
support favour favor unterstutzen soutenir apoyar
oppose opposition object objection ablehnen opposer oponerse
protect protection shield schutzen proteger
harm hurtful damaging harmful dangerous danger hazard hazardous risky gefahrlich gefahr dangereux
    peligroso
use-up deplete
doctor physician medic arzt medecin medico
scientist researcher forscher wissenschaftler chercheur investigador
study trial research-paper studie etude estudio
lawmaker mp legislator senator deputy abgeordneter depute diputado
parliament congress legislature bundestag assemblee congreso parlamento
minister secretary ministre ministro
president prasident presidente
boss chief ceo executive chef-executive director head manager vorstand patron jefe
investigation inquiry probe investigate ermittlung enquete investigacion
leak spill leaked austritt fuite fuga vertido
pollute pollution contaminate contamination verschmutzung contaminacion
water wasser eau agua
weapon gun arms waffe arme arma
soldier troop military soldat soldado tropas
border frontier grenze frontiere frontera
refugee migrant asylum fluchtling refugie refugiado
rate-interest interest zins zinsen taux tipo
bank lender bancaire banco
wind windfarm windpark eolien eolico
solar photovoltaic pv solaire
grid network netz reseau red
dam barrage damm staudamm presa embalse
volume volumen
tram tramway streetcar strassenbahn tranvia
bridge brucke pont puente
tunnel tunel
harbour harbor port hafen puerto
airport flughafen aeroport aeropuerto
forest wald foret bosque
beach strand plage playa
flat-price fare ticket fahrpreis billet billete
quota contingent fangquote
catch fang captura
cod kabeljau morue bacalao
duty-free exempt
"""
