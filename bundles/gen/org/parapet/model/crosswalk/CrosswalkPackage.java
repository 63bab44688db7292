/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.crosswalk;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Constructs and crosswalks from instruments to them.
 * <!-- end-model-doc -->
 * @see org.parapet.model.crosswalk.CrosswalkFactory
 * @model kind="package"
 * @generated
 */
public interface CrosswalkPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "crosswalk";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://parapet.org/model/crosswalk";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "crosswalk";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CrosswalkPackage eINSTANCE = org.parapet.model.crosswalk.impl.CrosswalkPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.parapet.model.crosswalk.impl.CrosswalkImpl <em>Crosswalk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.crosswalk.impl.CrosswalkImpl
	 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getCrosswalk()
	 * @generated
	 */
	int CROSSWALK = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__ID = 1;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__EDITION = 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__TITLE = 3;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__AUTHORS = 4;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__YEAR = 5;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__BASIS = 6;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__RIGHTS = 7;

	/**
	 * The feature id for the '<em><b>Constructs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__CONSTRUCTS = 8;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__MAPPINGS = 9;

	/**
	 * The feature id for the '<em><b>Dimension Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__DIMENSION_LINKS = 10;

	/**
	 * The number of structural features of the '<em>Crosswalk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.parapet.model.crosswalk.impl.ConstructImpl <em>Construct</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.crosswalk.impl.ConstructImpl
	 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getConstruct()
	 * @generated
	 */
	int CONSTRUCT = 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRUCT__CODE = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRUCT__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRUCT__DEFINITION = 2;

	/**
	 * The number of structural features of the '<em>Construct</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRUCT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.crosswalk.impl.InstrumentMappingImpl <em>Instrument Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.crosswalk.impl.InstrumentMappingImpl
	 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getInstrumentMapping()
	 * @generated
	 */
	int INSTRUMENT_MAPPING = 2;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_MAPPING__INSTRUMENT = 0;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_MAPPING__EDITION = 1;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_MAPPING__ENTRIES = 2;

	/**
	 * The feature id for the '<em><b>Gaps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_MAPPING__GAPS = 3;

	/**
	 * The number of structural features of the '<em>Instrument Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_MAPPING_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.parapet.model.crosswalk.impl.MappingEntryImpl <em>Mapping Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.crosswalk.impl.MappingEntryImpl
	 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getMappingEntry()
	 * @generated
	 */
	int MAPPING_ENTRY = 3;

	/**
	 * The feature id for the '<em><b>Construct</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__CONSTRUCT = 0;

	/**
	 * The feature id for the '<em><b>Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__ITEMS = 1;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__SCALE = 2;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__BASIS = 3;

	/**
	 * The number of structural features of the '<em>Mapping Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.parapet.model.crosswalk.impl.MappingGapImpl <em>Mapping Gap</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.crosswalk.impl.MappingGapImpl
	 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getMappingGap()
	 * @generated
	 */
	int MAPPING_GAP = 4;

	/**
	 * The feature id for the '<em><b>Construct</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_GAP__CONSTRUCT = 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_GAP__REASON = 1;

	/**
	 * The number of structural features of the '<em>Mapping Gap</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_GAP_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.parapet.model.crosswalk.impl.DimensionLinkImpl <em>Dimension Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.crosswalk.impl.DimensionLinkImpl
	 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getDimensionLink()
	 * @generated
	 */
	int DIMENSION_LINK = 5;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_LINK__INSTRUMENT = 0;

	/**
	 * The feature id for the '<em><b>Framework</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_LINK__FRAMEWORK = 1;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_LINK__DIMENSION = 2;

	/**
	 * The feature id for the '<em><b>Constructs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_LINK__CONSTRUCTS = 3;

	/**
	 * The feature id for the '<em><b>High When Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_LINK__HIGH_WHEN_LOW = 4;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_LINK__BASIS = 5;

	/**
	 * The number of structural features of the '<em>Dimension Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_LINK_FEATURE_COUNT = 6;


	/**
	 * Returns the meta object for class '{@link org.parapet.model.crosswalk.Crosswalk <em>Crosswalk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Crosswalk</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk
	 * @generated
	 */
	EClass getCrosswalk();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.Crosswalk#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getFormatVersion()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.Crosswalk#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getId()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.Crosswalk#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getEdition()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.Crosswalk#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getTitle()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.crosswalk.Crosswalk#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Authors</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getAuthors()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.Crosswalk#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getYear()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.Crosswalk#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getBasis()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.Crosswalk#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getRights()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Rights();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.crosswalk.Crosswalk#getConstructs <em>Constructs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constructs</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getConstructs()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EReference getCrosswalk_Constructs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.crosswalk.Crosswalk#getMappings <em>Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mappings</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getMappings()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EReference getCrosswalk_Mappings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.crosswalk.Crosswalk#getDimensionLinks <em>Dimension Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimension Links</em>'.
	 * @see org.parapet.model.crosswalk.Crosswalk#getDimensionLinks()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EReference getCrosswalk_DimensionLinks();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.crosswalk.Construct <em>Construct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Construct</em>'.
	 * @see org.parapet.model.crosswalk.Construct
	 * @generated
	 */
	EClass getConstruct();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.Construct#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.parapet.model.crosswalk.Construct#getCode()
	 * @see #getConstruct()
	 * @generated
	 */
	EAttribute getConstruct_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.Construct#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.parapet.model.crosswalk.Construct#getLabel()
	 * @see #getConstruct()
	 * @generated
	 */
	EAttribute getConstruct_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.Construct#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.parapet.model.crosswalk.Construct#getDefinition()
	 * @see #getConstruct()
	 * @generated
	 */
	EAttribute getConstruct_Definition();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.crosswalk.InstrumentMapping <em>Instrument Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument Mapping</em>'.
	 * @see org.parapet.model.crosswalk.InstrumentMapping
	 * @generated
	 */
	EClass getInstrumentMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.InstrumentMapping#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.parapet.model.crosswalk.InstrumentMapping#getInstrument()
	 * @see #getInstrumentMapping()
	 * @generated
	 */
	EAttribute getInstrumentMapping_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.InstrumentMapping#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.parapet.model.crosswalk.InstrumentMapping#getEdition()
	 * @see #getInstrumentMapping()
	 * @generated
	 */
	EAttribute getInstrumentMapping_Edition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.crosswalk.InstrumentMapping#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.parapet.model.crosswalk.InstrumentMapping#getEntries()
	 * @see #getInstrumentMapping()
	 * @generated
	 */
	EReference getInstrumentMapping_Entries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.crosswalk.InstrumentMapping#getGaps <em>Gaps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gaps</em>'.
	 * @see org.parapet.model.crosswalk.InstrumentMapping#getGaps()
	 * @see #getInstrumentMapping()
	 * @generated
	 */
	EReference getInstrumentMapping_Gaps();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.crosswalk.MappingEntry <em>Mapping Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mapping Entry</em>'.
	 * @see org.parapet.model.crosswalk.MappingEntry
	 * @generated
	 */
	EClass getMappingEntry();

	/**
	 * Returns the meta object for the reference '{@link org.parapet.model.crosswalk.MappingEntry#getConstruct <em>Construct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Construct</em>'.
	 * @see org.parapet.model.crosswalk.MappingEntry#getConstruct()
	 * @see #getMappingEntry()
	 * @generated
	 */
	EReference getMappingEntry_Construct();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.crosswalk.MappingEntry#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Items</em>'.
	 * @see org.parapet.model.crosswalk.MappingEntry#getItems()
	 * @see #getMappingEntry()
	 * @generated
	 */
	EAttribute getMappingEntry_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.MappingEntry#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale</em>'.
	 * @see org.parapet.model.crosswalk.MappingEntry#getScale()
	 * @see #getMappingEntry()
	 * @generated
	 */
	EAttribute getMappingEntry_Scale();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.MappingEntry#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.parapet.model.crosswalk.MappingEntry#getBasis()
	 * @see #getMappingEntry()
	 * @generated
	 */
	EAttribute getMappingEntry_Basis();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.crosswalk.MappingGap <em>Mapping Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mapping Gap</em>'.
	 * @see org.parapet.model.crosswalk.MappingGap
	 * @generated
	 */
	EClass getMappingGap();

	/**
	 * Returns the meta object for the reference '{@link org.parapet.model.crosswalk.MappingGap#getConstruct <em>Construct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Construct</em>'.
	 * @see org.parapet.model.crosswalk.MappingGap#getConstruct()
	 * @see #getMappingGap()
	 * @generated
	 */
	EReference getMappingGap_Construct();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.MappingGap#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.parapet.model.crosswalk.MappingGap#getReason()
	 * @see #getMappingGap()
	 * @generated
	 */
	EAttribute getMappingGap_Reason();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.crosswalk.DimensionLink <em>Dimension Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension Link</em>'.
	 * @see org.parapet.model.crosswalk.DimensionLink
	 * @generated
	 */
	EClass getDimensionLink();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.DimensionLink#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.parapet.model.crosswalk.DimensionLink#getInstrument()
	 * @see #getDimensionLink()
	 * @generated
	 */
	EAttribute getDimensionLink_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.DimensionLink#getFramework <em>Framework</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Framework</em>'.
	 * @see org.parapet.model.crosswalk.DimensionLink#getFramework()
	 * @see #getDimensionLink()
	 * @generated
	 */
	EAttribute getDimensionLink_Framework();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.DimensionLink#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.parapet.model.crosswalk.DimensionLink#getDimension()
	 * @see #getDimensionLink()
	 * @generated
	 */
	EAttribute getDimensionLink_Dimension();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.crosswalk.DimensionLink#getConstructs <em>Constructs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Constructs</em>'.
	 * @see org.parapet.model.crosswalk.DimensionLink#getConstructs()
	 * @see #getDimensionLink()
	 * @generated
	 */
	EReference getDimensionLink_Constructs();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.DimensionLink#isHighWhenLow <em>High When Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High When Low</em>'.
	 * @see org.parapet.model.crosswalk.DimensionLink#isHighWhenLow()
	 * @see #getDimensionLink()
	 * @generated
	 */
	EAttribute getDimensionLink_HighWhenLow();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.crosswalk.DimensionLink#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.parapet.model.crosswalk.DimensionLink#getBasis()
	 * @see #getDimensionLink()
	 * @generated
	 */
	EAttribute getDimensionLink_Basis();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CrosswalkFactory getCrosswalkFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.parapet.model.crosswalk.impl.CrosswalkImpl <em>Crosswalk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.crosswalk.impl.CrosswalkImpl
		 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getCrosswalk()
		 * @generated
		 */
		EClass CROSSWALK = eINSTANCE.getCrosswalk();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__FORMAT_VERSION = eINSTANCE.getCrosswalk_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__ID = eINSTANCE.getCrosswalk_Id();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__EDITION = eINSTANCE.getCrosswalk_Edition();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__TITLE = eINSTANCE.getCrosswalk_Title();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__AUTHORS = eINSTANCE.getCrosswalk_Authors();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__YEAR = eINSTANCE.getCrosswalk_Year();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__BASIS = eINSTANCE.getCrosswalk_Basis();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__RIGHTS = eINSTANCE.getCrosswalk_Rights();

		/**
		 * The meta object literal for the '<em><b>Constructs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CROSSWALK__CONSTRUCTS = eINSTANCE.getCrosswalk_Constructs();

		/**
		 * The meta object literal for the '<em><b>Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CROSSWALK__MAPPINGS = eINSTANCE.getCrosswalk_Mappings();

		/**
		 * The meta object literal for the '<em><b>Dimension Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CROSSWALK__DIMENSION_LINKS = eINSTANCE.getCrosswalk_DimensionLinks();

		/**
		 * The meta object literal for the '{@link org.parapet.model.crosswalk.impl.ConstructImpl <em>Construct</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.crosswalk.impl.ConstructImpl
		 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getConstruct()
		 * @generated
		 */
		EClass CONSTRUCT = eINSTANCE.getConstruct();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRUCT__CODE = eINSTANCE.getConstruct_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRUCT__LABEL = eINSTANCE.getConstruct_Label();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRUCT__DEFINITION = eINSTANCE.getConstruct_Definition();

		/**
		 * The meta object literal for the '{@link org.parapet.model.crosswalk.impl.InstrumentMappingImpl <em>Instrument Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.crosswalk.impl.InstrumentMappingImpl
		 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getInstrumentMapping()
		 * @generated
		 */
		EClass INSTRUMENT_MAPPING = eINSTANCE.getInstrumentMapping();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_MAPPING__INSTRUMENT = eINSTANCE.getInstrumentMapping_Instrument();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_MAPPING__EDITION = eINSTANCE.getInstrumentMapping_Edition();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT_MAPPING__ENTRIES = eINSTANCE.getInstrumentMapping_Entries();

		/**
		 * The meta object literal for the '<em><b>Gaps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT_MAPPING__GAPS = eINSTANCE.getInstrumentMapping_Gaps();

		/**
		 * The meta object literal for the '{@link org.parapet.model.crosswalk.impl.MappingEntryImpl <em>Mapping Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.crosswalk.impl.MappingEntryImpl
		 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getMappingEntry()
		 * @generated
		 */
		EClass MAPPING_ENTRY = eINSTANCE.getMappingEntry();

		/**
		 * The meta object literal for the '<em><b>Construct</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAPPING_ENTRY__CONSTRUCT = eINSTANCE.getMappingEntry_Construct();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING_ENTRY__ITEMS = eINSTANCE.getMappingEntry_Items();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING_ENTRY__SCALE = eINSTANCE.getMappingEntry_Scale();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING_ENTRY__BASIS = eINSTANCE.getMappingEntry_Basis();

		/**
		 * The meta object literal for the '{@link org.parapet.model.crosswalk.impl.MappingGapImpl <em>Mapping Gap</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.crosswalk.impl.MappingGapImpl
		 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getMappingGap()
		 * @generated
		 */
		EClass MAPPING_GAP = eINSTANCE.getMappingGap();

		/**
		 * The meta object literal for the '<em><b>Construct</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAPPING_GAP__CONSTRUCT = eINSTANCE.getMappingGap_Construct();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING_GAP__REASON = eINSTANCE.getMappingGap_Reason();

		/**
		 * The meta object literal for the '{@link org.parapet.model.crosswalk.impl.DimensionLinkImpl <em>Dimension Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.crosswalk.impl.DimensionLinkImpl
		 * @see org.parapet.model.crosswalk.impl.CrosswalkPackageImpl#getDimensionLink()
		 * @generated
		 */
		EClass DIMENSION_LINK = eINSTANCE.getDimensionLink();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_LINK__INSTRUMENT = eINSTANCE.getDimensionLink_Instrument();

		/**
		 * The meta object literal for the '<em><b>Framework</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_LINK__FRAMEWORK = eINSTANCE.getDimensionLink_Framework();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_LINK__DIMENSION = eINSTANCE.getDimensionLink_Dimension();

		/**
		 * The meta object literal for the '<em><b>Constructs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION_LINK__CONSTRUCTS = eINSTANCE.getDimensionLink_Constructs();

		/**
		 * The meta object literal for the '<em><b>High When Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_LINK__HIGH_WHEN_LOW = eINSTANCE.getDimensionLink_HighWhenLow();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_LINK__BASIS = eINSTANCE.getDimensionLink_Basis();

	}

} //CrosswalkPackage
