"""More words that mean the same, by the fields that news is about: a line for each meaning.

As ``synonyms``: the first word names the meaning; English, German, French, Spanish; a word stands in one
line only.
"""

FIELDS = """
firefighter fireman firefighters feuerwehrleute feuerwehrmann feuerwehrkraft einsatzkraft pompier pompiers
    bombero bomberos
rescuer rescuers retter sauveteur sauveteurs rescatista rescatistas
rescue rescued gerettet sauve sauves rescatado rescatados
volunteer helper ehrenamtliche freiwillige freiwilliger benevole benevoles voluntario voluntarios
goal tor tore but buts gol goles
match game fixture spiel spiele partie matchs partido partidos
coach trainer entraineur entrenador
player spieler joueur joueurs jugador jugadores
transfer transfers wechsel ablose ablosesumme transfert traspaso fichaje
stadium arena stadion stade estadio
seat seats sitzplatz sitzplatze sitz place-assise asiento asientos
spectator fans fan
season saison temporada
medal medaille medaillen medalla medallas
ticket-fare fares fahrschein
nurse nurses pflegekraft pflegekrafte krankenschwester infirmier infirmiere infirmiers enfermera enfermero
    enfermeras
bed beds bett betten lit lits cama camas
operation-surgery surgery surgeries operationen chirurgie cirugia
waiting wait wartezeit wartezeiten attente espera
treatment therapy behandlung traitement tratamiento
vaccine shot jab impfstoff vaccin-serum vacuna vacunas
drug medicine medication arzneimittel medikament medicament farmaco medicamento
disease illness sickness krankheit maladie enfermedad
virus
painting picture canvas artwork gemalde bild bilder tableau tableaux pintura cuadro cuadros
museum gallery musee museo
film movie
book buch bucher livres libro libros
theft robbery burglary heist diebstahl raub einbruch vol-theft cambriolage robo hurto
loot haul beute butin botin
reward bounty belohnung recompense recompensa
crime offence straftat verbrechen delit delito
murder homicide mord meurtre asesinato homicidio
prisoner inmate detainee haftling gefangener prisonnier detenu preso recluso
lawyer attorney counsel barrister anwalt avocat abogado
prosecutor staatsanwalt procureur fiscal
trial-court verdict lawsuit prozess proces juicio
appeal berufung appel apelacion recurso
compensate
euro-zone eurozone
shareholder investor investors aktionar anleger actionnaire accionista
dividend dividende dividendo
share-stock stock aktie aktien action-bourse accion acciones
value worth valuation valued wert valeur valor
fee-charge gebuhr gebuhren frais tasa tasas
bill invoice rechnung facture factura
loan credit mortgage kredit darlehen pret emprunt prestamo credito
interest-rate zinssatz
inflation teuerung
saving savings save ersparnis einsparung sparen economie epargne ahorro ahorros
benefit-welfare pension pensions rente renten retraite retraites jubilacion pensiones
donation donate gift spende spenden don dons donacion donaciones
bonus bonuses pramie pramien prime primes prima
budget-gap
surplus-budget
export exports ausfuhr exportations exportaciones
import imports einfuhr importations importaciones
electricity strom electricite electricidad
energy energie energia
gas erdgas gaz
oil crude petroleum erdol petrole petroleo
coal kohle charbon carbon-mineral
turbine turbines windrad windrader eolienne eoliennes aerogenerador aerogeneradores
panel panels module modul panneau panneaux placa
heat-pump warmepumpe warmepumpen
temperature-mean
warm warmer warming heat hot erwarmung hitze rechauffement chaleur calentamiento calor
ice eis glace hielo
glacier gletscher glaciar
retreat recede
hectare hectares hektar hectarea hectareas
burn burned burnt verbrannt abgebrannt brule brules quemado quemada quemados
tree trees baum baume arbre arbres arbol arboles
animal animals tier tiere animaux animales
cow cows cattle kuh kuhe rind rinder vache vaches bovin vaca vacas
sheep schaf schafe mouton moutons oveja ovejas
pig pigs hog schwein schweine porc porcs cerdo cerdos
bird birds vogel oiseau oiseaux ave aves pajaro
goose geese gans ganse oie oies ganso gansos
fish fishes fisch fische poisson poissons pez peces pescado
farmer grower landwirt bauer bauern landwirte agriculteur agriculteurs agricultor agricultores
farm farms hof ferme fermes granja
harvest crop yield yields ernte ertrag recolte cosecha
milk milch lait leche
wheat weizen ble trigo
grape grapes traube trauben raisin raisins uva uvas
wine wein vin vino
village hamlet dorf dorfer villages pueblo pueblos aldea
municipality commune gemeinde gemeinden municipio municipios
resident-local locals anwohner riverain riverains vecino vecinos
family families familie familien famille familles familia familias
neighbourhood
tenant tenants mieter locataire locataires inquilino inquilinos
owner eigentumer besitzer proprietaire propietario dueno
floor storey storeys stock-floor stockwerk etage etages piso pisos
room rooms zimmer raum chambre chambres habitacion habitaciones
stop stops station stations haltestelle haltestellen bahnhof arret arrets gare estacion parada paradas
line linie ligne linea
tram-line
journey trip travel travel-time ride fahrt fahrzeit reise trajet voyage viaje trayecto
bus buses
bicycle bike bikes cycle-bike fahrrad fahrrader velo velos bicicleta bicicletas
lorry truck trucks lastwagen lkw camion camions camiones
pedestrian walker fussganger pieton peaton
accident crash collision unfall unfalle accidents accidente accidentes choque
cancel cancelled canceled scrapped scrap gestrichen ausgefallen annule annules cancelado cancelados
late delayed punctual
disrupt disruption
satellite satelliten satelites satelite
rocket launcher rakete fusee cohete
orbit umlaufbahn orbite orbita
weight-mass
spacecraft probe-space sonde sonda
distance-space
diameter across durchmesser diametre diametro
crater krater cratere
study-sample sample stichprobe echantillon muestra
participant participants respondent respondents surveyed questioned interviewed teilnehmer befragte
    befragten sondes participante participantes encuestado encuestados
undecided unentschlossen unentschlossene indecis indeciso indecisos
seat-mandate mandate sitze siege sieges escano escanos
majority mehrheit majorite mayoria
voter voters electorate wahler wahlberechtigte electeur electeurs votante votantes elector electores
candidate candidates kandidat kandidaten candidat candidats candidato candidatos
member-party members mitglied mitglieder membre membres miembro miembros afiliados
signature signatures unterschrift unterschriften firma firmas
petition initiative
term tenure office amtszeit mandat mandato
mayor burgermeister maire alcalde alcaldesa
law bill-law legislation gesetz loi ley
shelter emergency-shelter notunterkunft refuge albergue
tent tents zelt zelte tente tentes tienda-campana
aid-supplies relief supplies hilfsguter secours ayuda-humanitaria
missile missiles raketen-waffe
drone drones drohne drohnen dron
ceasefire truce armistice waffenruhe treve tregua
hostage hostages geisel geiseln otage otages rehen rehenes
civilian civilians zivilist zivilisten civil civils civiles
download downloads installs
user-active users
server servers
chip semiconductor halbleiter puce puces semiconductores
screen display bildschirm ecran pantalla
resolution megapixel
memory ram arbeitsspeicher memoire memoria
brightness helligkeit luminosite brillo
noise larm bruit ruido
water-level level pegel wasserstand niveau-eau
leakage
sugar zucker sucre azucar
salt salz sel sal
calorie calories kalorien
meal meals mahlzeit mahlzeiten repas comida comidas
restaurant restaurants lokal gaststatte
guest guests gast gaste hote hotes huesped huespedes
night nights ubernachtung ubernachtungen nuit nuits nuitees noche noches pernoctaciones
hour hours stunde stunden heure heures hora horas
lesson class course unterricht cours clase curso
degree-study graduate graduates absolvent absolventen diplome diplomes graduado graduados
apprentice trainee trainees auszubildende lehrling apprenti aprendiz
shut-job axe
shift shifts schicht schichten
overtime uberstunden
holiday vacation leave-days urlaub conges vacaciones
strike-day
member-union union gewerkschaft syndicat sindicato
demand-pay demand forderung-lohn revendication reivindicacion
offer angebot offre oferta
last-time
life-span life service-life nutzungsdauer lebensdauer vida
guarantee warranty garantie garantia
final-figure final definitive definitiva definitivo definitif definitives endgultig endgultige endgultiges
"""
