/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
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
 * Comparisons that are kept, and the protected answers that are handed on with them.
 * <!-- end-model-doc -->
 * @see org.parapet.model.comparison.ComparisonFactory
 * @model kind="package"
 * @generated
 */
public interface ComparisonPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "comparison";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://parapet.org/model/comparison";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "comparison";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ComparisonPackage eINSTANCE = org.parapet.model.comparison.impl.ComparisonPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.ModelFileImpl <em>Model File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.ModelFileImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getModelFile()
	 * @generated
	 */
	int MODEL_FILE = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_FILE__FORMAT_VERSION = 0;

	/**
	 * The number of structural features of the '<em>Model File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_FILE_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.ComparisonImpl <em>Comparison</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.ComparisonImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 1;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__FORMAT_VERSION = MODEL_FILE__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__TITLE = MODEL_FILE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__SEED = MODEL_FILE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ranked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__RANKED = MODEL_FILE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Crosswalks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__CROSSWALKS = MODEL_FILE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>View</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__VIEW = MODEL_FILE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__SOURCES = MODEL_FILE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__ANNOTATIONS = MODEL_FILE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Comparison</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_FEATURE_COUNT = MODEL_FILE_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.SourceImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 2;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__FILE = 0;

	/**
	 * The feature id for the '<em><b>Partnership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PARTNERSHIP = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__SHA256 = 2;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ASSESSMENTS = 3;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.SelectedAssessmentImpl <em>Selected Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.SelectedAssessmentImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getSelectedAssessment()
	 * @generated
	 */
	int SELECTED_ASSESSMENT = 3;

	/**
	 * The feature id for the '<em><b>Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ASSESSMENT__ASSESSMENT = 0;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ASSESSMENT__INSTRUMENT = 1;

	/**
	 * The feature id for the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ASSESSMENT__WAVE = 2;

	/**
	 * The number of structural features of the '<em>Selected Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ASSESSMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.ViewImpl <em>View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.ViewImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getView()
	 * @generated
	 */
	int VIEW = 4;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__ROWS = 0;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__COLUMNS = 1;

	/**
	 * The feature id for the '<em><b>Constructs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__CONSTRUCTS = 2;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__INSTRUMENTS = 3;

	/**
	 * The feature id for the '<em><b>Partnerships</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__PARTNERSHIPS = 4;

	/**
	 * The feature id for the '<em><b>Waves</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__WAVES = 5;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__SORT = 6;

	/**
	 * The feature id for the '<em><b>Sort Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__SORT_COLUMN = 7;

	/**
	 * The feature id for the '<em><b>Descending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__DESCENDING = 8;

	/**
	 * The number of structural features of the '<em>View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.AnnotationImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 5;

	/**
	 * The feature id for the '<em><b>Construct</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CONSTRUCT = 0;

	/**
	 * The feature id for the '<em><b>Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ASSESSMENT = 1;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__GROUP = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Made On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__MADE_ON = 4;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.ComparisonDataImpl <em>Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.ComparisonDataImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getComparisonData()
	 * @generated
	 */
	int COMPARISON_DATA = 6;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_DATA__FORMAT_VERSION = MODEL_FILE__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Parapet Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_DATA__PARAPET_VERSION = MODEL_FILE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_DATA__ASSESSMENTS = MODEL_FILE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Renamed</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_DATA__RENAMED = MODEL_FILE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Left Out</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_DATA__LEFT_OUT = MODEL_FILE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_DATA_FEATURE_COUNT = MODEL_FILE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.DataAssessmentImpl <em>Data Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.DataAssessmentImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataAssessment()
	 * @generated
	 */
	int DATA_ASSESSMENT = 7;

	/**
	 * The feature id for the '<em><b>Partnership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__PARTNERSHIP = 0;

	/**
	 * The feature id for the '<em><b>Partnership Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__PARTNERSHIP_NAME = 1;

	/**
	 * The feature id for the '<em><b>Made Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__MADE_UP = 2;

	/**
	 * The feature id for the '<em><b>Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__ASSESSMENT = 3;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__INSTRUMENT = 4;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__EDITION = 5;

	/**
	 * The feature id for the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__WAVE = 6;

	/**
	 * The feature id for the '<em><b>Wave Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__WAVE_ORDER = 7;

	/**
	 * The feature id for the '<em><b>Finished On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__FINISHED_ON = 8;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__MINIMUM = 9;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__PARTICIPANTS = 10;

	/**
	 * The feature id for the '<em><b>Blank Responses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__BLANK_RESPONSES = 11;

	/**
	 * The feature id for the '<em><b>Followed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__FOLLOWED = 12;

	/**
	 * The feature id for the '<em><b>Withheld</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__WITHHELD = 13;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__ORGANISATIONS = 14;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__ROLES = 15;

	/**
	 * The feature id for the '<em><b>Respondents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__RESPONDENTS = 16;

	/**
	 * The feature id for the '<em><b>Loose</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT__LOOSE = 17;

	/**
	 * The number of structural features of the '<em>Data Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSESSMENT_FEATURE_COUNT = 18;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.DataGroupImpl <em>Data Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.DataGroupImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataGroup()
	 * @generated
	 */
	int DATA_GROUP = 8;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_GROUP__KEY = 0;

	/**
	 * The feature id for the '<em><b>Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_GROUP__NAMES = 1;

	/**
	 * The number of structural features of the '<em>Data Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_GROUP_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.DataRespondentImpl <em>Data Respondent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.DataRespondentImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataRespondent()
	 * @generated
	 */
	int DATA_RESPONDENT = 9;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_RESPONDENT__CODE = 0;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_RESPONDENT__ORGANISATION = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_RESPONDENT__ROLE = 2;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_RESPONDENT__CHOICES = 3;

	/**
	 * The number of structural features of the '<em>Data Respondent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_RESPONDENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.DataLooseImpl <em>Data Loose</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.DataLooseImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataLoose()
	 * @generated
	 */
	int DATA_LOOSE = 10;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LOOSE__QUESTION = 0;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LOOSE__ORGANISATIONS = 1;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LOOSE__ROLES = 2;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LOOSE__COUNTS = 3;

	/**
	 * The number of structural features of the '<em>Data Loose</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LOOSE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.DataRenamedImpl <em>Data Renamed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.DataRenamedImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataRenamed()
	 * @generated
	 */
	int DATA_RENAMED = 11;

	/**
	 * The feature id for the '<em><b>Partnership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_RENAMED__PARTNERSHIP = 0;

	/**
	 * The feature id for the '<em><b>Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_RENAMED__NAMES = 1;

	/**
	 * The feature id for the '<em><b>Sure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_RENAMED__SURE = 2;

	/**
	 * The number of structural features of the '<em>Data Renamed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_RENAMED_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.impl.DataLeftOutImpl <em>Data Left Out</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.impl.DataLeftOutImpl
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataLeftOut()
	 * @generated
	 */
	int DATA_LEFT_OUT = 12;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LEFT_OUT__REASON = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LEFT_OUT__FILE = 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LEFT_OUT__SUBJECT = 2;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LEFT_OUT__MESSAGE = 3;

	/**
	 * The feature id for the '<em><b>Cure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LEFT_OUT__CURE = 4;

	/**
	 * The number of structural features of the '<em>Data Left Out</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_LEFT_OUT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.Axis <em>Axis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.Axis
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getAxis()
	 * @generated
	 */
	int AXIS = 13;

	/**
	 * The meta object id for the '{@link org.parapet.model.comparison.Sorting <em>Sorting</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.comparison.Sorting
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getSorting()
	 * @generated
	 */
	int SORTING = 14;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 15;


	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.ModelFile <em>Model File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model File</em>'.
	 * @see org.parapet.model.comparison.ModelFile
	 * @generated
	 */
	EClass getModelFile();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.ModelFile#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.parapet.model.comparison.ModelFile#getFormatVersion()
	 * @see #getModelFile()
	 * @generated
	 */
	EAttribute getModelFile_FormatVersion();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comparison</em>'.
	 * @see org.parapet.model.comparison.Comparison
	 * @generated
	 */
	EClass getComparison();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Comparison#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.parapet.model.comparison.Comparison#getTitle()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Comparison#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.parapet.model.comparison.Comparison#getSeed()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Comparison#isRanked <em>Ranked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ranked</em>'.
	 * @see org.parapet.model.comparison.Comparison#isRanked()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Ranked();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.comparison.Comparison#getCrosswalks <em>Crosswalks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Crosswalks</em>'.
	 * @see org.parapet.model.comparison.Comparison#getCrosswalks()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Crosswalks();

	/**
	 * Returns the meta object for the containment reference '{@link org.parapet.model.comparison.Comparison#getView <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>View</em>'.
	 * @see org.parapet.model.comparison.Comparison#getView()
	 * @see #getComparison()
	 * @generated
	 */
	EReference getComparison_View();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.comparison.Comparison#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.parapet.model.comparison.Comparison#getSources()
	 * @see #getComparison()
	 * @generated
	 */
	EReference getComparison_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.comparison.Comparison#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.parapet.model.comparison.Comparison#getAnnotations()
	 * @see #getComparison()
	 * @generated
	 */
	EReference getComparison_Annotations();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.parapet.model.comparison.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Source#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.parapet.model.comparison.Source#getFile()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_File();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Source#getPartnership <em>Partnership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partnership</em>'.
	 * @see org.parapet.model.comparison.Source#getPartnership()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Partnership();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Source#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.parapet.model.comparison.Source#getSha256()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Sha256();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.comparison.Source#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.parapet.model.comparison.Source#getAssessments()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Assessments();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.SelectedAssessment <em>Selected Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Selected Assessment</em>'.
	 * @see org.parapet.model.comparison.SelectedAssessment
	 * @generated
	 */
	EClass getSelectedAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.SelectedAssessment#getAssessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessment</em>'.
	 * @see org.parapet.model.comparison.SelectedAssessment#getAssessment()
	 * @see #getSelectedAssessment()
	 * @generated
	 */
	EAttribute getSelectedAssessment_Assessment();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.SelectedAssessment#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.parapet.model.comparison.SelectedAssessment#getInstrument()
	 * @see #getSelectedAssessment()
	 * @generated
	 */
	EAttribute getSelectedAssessment_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.SelectedAssessment#getWave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wave</em>'.
	 * @see org.parapet.model.comparison.SelectedAssessment#getWave()
	 * @see #getSelectedAssessment()
	 * @generated
	 */
	EAttribute getSelectedAssessment_Wave();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.View <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>View</em>'.
	 * @see org.parapet.model.comparison.View
	 * @generated
	 */
	EClass getView();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.View#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see org.parapet.model.comparison.View#getRows()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Rows();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.View#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Columns</em>'.
	 * @see org.parapet.model.comparison.View#getColumns()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Columns();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.comparison.View#getConstructs <em>Constructs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Constructs</em>'.
	 * @see org.parapet.model.comparison.View#getConstructs()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Constructs();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.comparison.View#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Instruments</em>'.
	 * @see org.parapet.model.comparison.View#getInstruments()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Instruments();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.comparison.View#getPartnerships <em>Partnerships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Partnerships</em>'.
	 * @see org.parapet.model.comparison.View#getPartnerships()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Partnerships();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.comparison.View#getWaves <em>Waves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Waves</em>'.
	 * @see org.parapet.model.comparison.View#getWaves()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Waves();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.View#getSort <em>Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sort</em>'.
	 * @see org.parapet.model.comparison.View#getSort()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Sort();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.View#getSortColumn <em>Sort Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sort Column</em>'.
	 * @see org.parapet.model.comparison.View#getSortColumn()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_SortColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.View#isDescending <em>Descending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descending</em>'.
	 * @see org.parapet.model.comparison.View#isDescending()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Descending();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.parapet.model.comparison.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Annotation#getConstruct <em>Construct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Construct</em>'.
	 * @see org.parapet.model.comparison.Annotation#getConstruct()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Construct();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Annotation#getAssessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessment</em>'.
	 * @see org.parapet.model.comparison.Annotation#getAssessment()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Assessment();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Annotation#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.parapet.model.comparison.Annotation#getGroup()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Annotation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.comparison.Annotation#getText()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.Annotation#getMadeOn <em>Made On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made On</em>'.
	 * @see org.parapet.model.comparison.Annotation#getMadeOn()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_MadeOn();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.ComparisonData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data</em>'.
	 * @see org.parapet.model.comparison.ComparisonData
	 * @generated
	 */
	EClass getComparisonData();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.ComparisonData#getParapetVersion <em>Parapet Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parapet Version</em>'.
	 * @see org.parapet.model.comparison.ComparisonData#getParapetVersion()
	 * @see #getComparisonData()
	 * @generated
	 */
	EAttribute getComparisonData_ParapetVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.comparison.ComparisonData#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.parapet.model.comparison.ComparisonData#getAssessments()
	 * @see #getComparisonData()
	 * @generated
	 */
	EReference getComparisonData_Assessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.comparison.ComparisonData#getRenamed <em>Renamed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Renamed</em>'.
	 * @see org.parapet.model.comparison.ComparisonData#getRenamed()
	 * @see #getComparisonData()
	 * @generated
	 */
	EReference getComparisonData_Renamed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.comparison.ComparisonData#getLeftOut <em>Left Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Left Out</em>'.
	 * @see org.parapet.model.comparison.ComparisonData#getLeftOut()
	 * @see #getComparisonData()
	 * @generated
	 */
	EReference getComparisonData_LeftOut();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.DataAssessment <em>Data Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Assessment</em>'.
	 * @see org.parapet.model.comparison.DataAssessment
	 * @generated
	 */
	EClass getDataAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getPartnership <em>Partnership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partnership</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getPartnership()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_Partnership();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getPartnershipName <em>Partnership Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partnership Name</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getPartnershipName()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_PartnershipName();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#isMadeUp <em>Made Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made Up</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#isMadeUp()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_MadeUp();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getAssessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessment</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getAssessment()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_Assessment();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getInstrument()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getEdition()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getWave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wave</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getWave()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_Wave();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getWaveOrder <em>Wave Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wave Order</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getWaveOrder()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_WaveOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getFinishedOn <em>Finished On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finished On</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getFinishedOn()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_FinishedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getMinimum()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Participants</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getParticipants()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_Participants();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getBlankResponses <em>Blank Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blank Responses</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getBlankResponses()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_BlankResponses();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#isFollowed <em>Followed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Followed</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#isFollowed()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_Followed();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataAssessment#getWithheld <em>Withheld</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withheld</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getWithheld()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EAttribute getDataAssessment_Withheld();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.comparison.DataAssessment#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Organisations</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getOrganisations()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EReference getDataAssessment_Organisations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.comparison.DataAssessment#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getRoles()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EReference getDataAssessment_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.comparison.DataAssessment#getRespondents <em>Respondents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Respondents</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getRespondents()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EReference getDataAssessment_Respondents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.comparison.DataAssessment#getLoose <em>Loose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Loose</em>'.
	 * @see org.parapet.model.comparison.DataAssessment#getLoose()
	 * @see #getDataAssessment()
	 * @generated
	 */
	EReference getDataAssessment_Loose();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.DataGroup <em>Data Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Group</em>'.
	 * @see org.parapet.model.comparison.DataGroup
	 * @generated
	 */
	EClass getDataGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataGroup#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.parapet.model.comparison.DataGroup#getKey()
	 * @see #getDataGroup()
	 * @generated
	 */
	EAttribute getDataGroup_Key();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.comparison.DataGroup#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Names</em>'.
	 * @see org.parapet.model.comparison.DataGroup#getNames()
	 * @see #getDataGroup()
	 * @generated
	 */
	EAttribute getDataGroup_Names();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.DataRespondent <em>Data Respondent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Respondent</em>'.
	 * @see org.parapet.model.comparison.DataRespondent
	 * @generated
	 */
	EClass getDataRespondent();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataRespondent#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.parapet.model.comparison.DataRespondent#getCode()
	 * @see #getDataRespondent()
	 * @generated
	 */
	EAttribute getDataRespondent_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataRespondent#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.parapet.model.comparison.DataRespondent#getOrganisation()
	 * @see #getDataRespondent()
	 * @generated
	 */
	EAttribute getDataRespondent_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataRespondent#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.parapet.model.comparison.DataRespondent#getRole()
	 * @see #getDataRespondent()
	 * @generated
	 */
	EAttribute getDataRespondent_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataRespondent#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choices</em>'.
	 * @see org.parapet.model.comparison.DataRespondent#getChoices()
	 * @see #getDataRespondent()
	 * @generated
	 */
	EAttribute getDataRespondent_Choices();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.DataLoose <em>Data Loose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Loose</em>'.
	 * @see org.parapet.model.comparison.DataLoose
	 * @generated
	 */
	EClass getDataLoose();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataLoose#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.parapet.model.comparison.DataLoose#getQuestion()
	 * @see #getDataLoose()
	 * @generated
	 */
	EAttribute getDataLoose_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataLoose#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisations</em>'.
	 * @see org.parapet.model.comparison.DataLoose#getOrganisations()
	 * @see #getDataLoose()
	 * @generated
	 */
	EAttribute getDataLoose_Organisations();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataLoose#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Roles</em>'.
	 * @see org.parapet.model.comparison.DataLoose#getRoles()
	 * @see #getDataLoose()
	 * @generated
	 */
	EAttribute getDataLoose_Roles();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataLoose#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counts</em>'.
	 * @see org.parapet.model.comparison.DataLoose#getCounts()
	 * @see #getDataLoose()
	 * @generated
	 */
	EAttribute getDataLoose_Counts();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.DataRenamed <em>Data Renamed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Renamed</em>'.
	 * @see org.parapet.model.comparison.DataRenamed
	 * @generated
	 */
	EClass getDataRenamed();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataRenamed#getPartnership <em>Partnership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partnership</em>'.
	 * @see org.parapet.model.comparison.DataRenamed#getPartnership()
	 * @see #getDataRenamed()
	 * @generated
	 */
	EAttribute getDataRenamed_Partnership();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.comparison.DataRenamed#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Names</em>'.
	 * @see org.parapet.model.comparison.DataRenamed#getNames()
	 * @see #getDataRenamed()
	 * @generated
	 */
	EAttribute getDataRenamed_Names();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataRenamed#isSure <em>Sure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sure</em>'.
	 * @see org.parapet.model.comparison.DataRenamed#isSure()
	 * @see #getDataRenamed()
	 * @generated
	 */
	EAttribute getDataRenamed_Sure();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.comparison.DataLeftOut <em>Data Left Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Left Out</em>'.
	 * @see org.parapet.model.comparison.DataLeftOut
	 * @generated
	 */
	EClass getDataLeftOut();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataLeftOut#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.parapet.model.comparison.DataLeftOut#getReason()
	 * @see #getDataLeftOut()
	 * @generated
	 */
	EAttribute getDataLeftOut_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataLeftOut#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.parapet.model.comparison.DataLeftOut#getFile()
	 * @see #getDataLeftOut()
	 * @generated
	 */
	EAttribute getDataLeftOut_File();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataLeftOut#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.parapet.model.comparison.DataLeftOut#getSubject()
	 * @see #getDataLeftOut()
	 * @generated
	 */
	EAttribute getDataLeftOut_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataLeftOut#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.parapet.model.comparison.DataLeftOut#getMessage()
	 * @see #getDataLeftOut()
	 * @generated
	 */
	EAttribute getDataLeftOut_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.comparison.DataLeftOut#getCure <em>Cure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cure</em>'.
	 * @see org.parapet.model.comparison.DataLeftOut#getCure()
	 * @see #getDataLeftOut()
	 * @generated
	 */
	EAttribute getDataLeftOut_Cure();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.comparison.Axis <em>Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Axis</em>'.
	 * @see org.parapet.model.comparison.Axis
	 * @generated
	 */
	EEnum getAxis();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.comparison.Sorting <em>Sorting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sorting</em>'.
	 * @see org.parapet.model.comparison.Sorting
	 * @generated
	 */
	EEnum getSorting();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar date, written as in ISO 8601: 2026-03-31.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ComparisonFactory getComparisonFactory();

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
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.ModelFileImpl <em>Model File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.ModelFileImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getModelFile()
		 * @generated
		 */
		EClass MODEL_FILE = eINSTANCE.getModelFile();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_FILE__FORMAT_VERSION = eINSTANCE.getModelFile_FormatVersion();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.ComparisonImpl <em>Comparison</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.ComparisonImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getComparison()
		 * @generated
		 */
		EClass COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__TITLE = eINSTANCE.getComparison_Title();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__SEED = eINSTANCE.getComparison_Seed();

		/**
		 * The meta object literal for the '<em><b>Ranked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__RANKED = eINSTANCE.getComparison_Ranked();

		/**
		 * The meta object literal for the '<em><b>Crosswalks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__CROSSWALKS = eINSTANCE.getComparison_Crosswalks();

		/**
		 * The meta object literal for the '<em><b>View</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON__VIEW = eINSTANCE.getComparison_View();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON__SOURCES = eINSTANCE.getComparison_Sources();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON__ANNOTATIONS = eINSTANCE.getComparison_Annotations();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.SourceImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__FILE = eINSTANCE.getSource_File();

		/**
		 * The meta object literal for the '<em><b>Partnership</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__PARTNERSHIP = eINSTANCE.getSource_Partnership();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__SHA256 = eINSTANCE.getSource_Sha256();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__ASSESSMENTS = eINSTANCE.getSource_Assessments();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.SelectedAssessmentImpl <em>Selected Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.SelectedAssessmentImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getSelectedAssessment()
		 * @generated
		 */
		EClass SELECTED_ASSESSMENT = eINSTANCE.getSelectedAssessment();

		/**
		 * The meta object literal for the '<em><b>Assessment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_ASSESSMENT__ASSESSMENT = eINSTANCE.getSelectedAssessment_Assessment();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_ASSESSMENT__INSTRUMENT = eINSTANCE.getSelectedAssessment_Instrument();

		/**
		 * The meta object literal for the '<em><b>Wave</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_ASSESSMENT__WAVE = eINSTANCE.getSelectedAssessment_Wave();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.ViewImpl <em>View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.ViewImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getView()
		 * @generated
		 */
		EClass VIEW = eINSTANCE.getView();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__ROWS = eINSTANCE.getView_Rows();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__COLUMNS = eINSTANCE.getView_Columns();

		/**
		 * The meta object literal for the '<em><b>Constructs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__CONSTRUCTS = eINSTANCE.getView_Constructs();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__INSTRUMENTS = eINSTANCE.getView_Instruments();

		/**
		 * The meta object literal for the '<em><b>Partnerships</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__PARTNERSHIPS = eINSTANCE.getView_Partnerships();

		/**
		 * The meta object literal for the '<em><b>Waves</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__WAVES = eINSTANCE.getView_Waves();

		/**
		 * The meta object literal for the '<em><b>Sort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__SORT = eINSTANCE.getView_Sort();

		/**
		 * The meta object literal for the '<em><b>Sort Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__SORT_COLUMN = eINSTANCE.getView_SortColumn();

		/**
		 * The meta object literal for the '<em><b>Descending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__DESCENDING = eINSTANCE.getView_Descending();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.AnnotationImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Construct</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CONSTRUCT = eINSTANCE.getAnnotation_Construct();

		/**
		 * The meta object literal for the '<em><b>Assessment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ASSESSMENT = eINSTANCE.getAnnotation_Assessment();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__GROUP = eINSTANCE.getAnnotation_Group();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__TEXT = eINSTANCE.getAnnotation_Text();

		/**
		 * The meta object literal for the '<em><b>Made On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__MADE_ON = eINSTANCE.getAnnotation_MadeOn();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.ComparisonDataImpl <em>Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.ComparisonDataImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getComparisonData()
		 * @generated
		 */
		EClass COMPARISON_DATA = eINSTANCE.getComparisonData();

		/**
		 * The meta object literal for the '<em><b>Parapet Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON_DATA__PARAPET_VERSION = eINSTANCE.getComparisonData_ParapetVersion();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON_DATA__ASSESSMENTS = eINSTANCE.getComparisonData_Assessments();

		/**
		 * The meta object literal for the '<em><b>Renamed</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON_DATA__RENAMED = eINSTANCE.getComparisonData_Renamed();

		/**
		 * The meta object literal for the '<em><b>Left Out</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON_DATA__LEFT_OUT = eINSTANCE.getComparisonData_LeftOut();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.DataAssessmentImpl <em>Data Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.DataAssessmentImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataAssessment()
		 * @generated
		 */
		EClass DATA_ASSESSMENT = eINSTANCE.getDataAssessment();

		/**
		 * The meta object literal for the '<em><b>Partnership</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__PARTNERSHIP = eINSTANCE.getDataAssessment_Partnership();

		/**
		 * The meta object literal for the '<em><b>Partnership Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__PARTNERSHIP_NAME = eINSTANCE.getDataAssessment_PartnershipName();

		/**
		 * The meta object literal for the '<em><b>Made Up</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__MADE_UP = eINSTANCE.getDataAssessment_MadeUp();

		/**
		 * The meta object literal for the '<em><b>Assessment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__ASSESSMENT = eINSTANCE.getDataAssessment_Assessment();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__INSTRUMENT = eINSTANCE.getDataAssessment_Instrument();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__EDITION = eINSTANCE.getDataAssessment_Edition();

		/**
		 * The meta object literal for the '<em><b>Wave</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__WAVE = eINSTANCE.getDataAssessment_Wave();

		/**
		 * The meta object literal for the '<em><b>Wave Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__WAVE_ORDER = eINSTANCE.getDataAssessment_WaveOrder();

		/**
		 * The meta object literal for the '<em><b>Finished On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__FINISHED_ON = eINSTANCE.getDataAssessment_FinishedOn();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__MINIMUM = eINSTANCE.getDataAssessment_Minimum();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__PARTICIPANTS = eINSTANCE.getDataAssessment_Participants();

		/**
		 * The meta object literal for the '<em><b>Blank Responses</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__BLANK_RESPONSES = eINSTANCE.getDataAssessment_BlankResponses();

		/**
		 * The meta object literal for the '<em><b>Followed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__FOLLOWED = eINSTANCE.getDataAssessment_Followed();

		/**
		 * The meta object literal for the '<em><b>Withheld</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_ASSESSMENT__WITHHELD = eINSTANCE.getDataAssessment_Withheld();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_ASSESSMENT__ORGANISATIONS = eINSTANCE.getDataAssessment_Organisations();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_ASSESSMENT__ROLES = eINSTANCE.getDataAssessment_Roles();

		/**
		 * The meta object literal for the '<em><b>Respondents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_ASSESSMENT__RESPONDENTS = eINSTANCE.getDataAssessment_Respondents();

		/**
		 * The meta object literal for the '<em><b>Loose</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_ASSESSMENT__LOOSE = eINSTANCE.getDataAssessment_Loose();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.DataGroupImpl <em>Data Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.DataGroupImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataGroup()
		 * @generated
		 */
		EClass DATA_GROUP = eINSTANCE.getDataGroup();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_GROUP__KEY = eINSTANCE.getDataGroup_Key();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_GROUP__NAMES = eINSTANCE.getDataGroup_Names();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.DataRespondentImpl <em>Data Respondent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.DataRespondentImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataRespondent()
		 * @generated
		 */
		EClass DATA_RESPONDENT = eINSTANCE.getDataRespondent();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_RESPONDENT__CODE = eINSTANCE.getDataRespondent_Code();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_RESPONDENT__ORGANISATION = eINSTANCE.getDataRespondent_Organisation();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_RESPONDENT__ROLE = eINSTANCE.getDataRespondent_Role();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_RESPONDENT__CHOICES = eINSTANCE.getDataRespondent_Choices();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.DataLooseImpl <em>Data Loose</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.DataLooseImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataLoose()
		 * @generated
		 */
		EClass DATA_LOOSE = eINSTANCE.getDataLoose();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LOOSE__QUESTION = eINSTANCE.getDataLoose_Question();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LOOSE__ORGANISATIONS = eINSTANCE.getDataLoose_Organisations();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LOOSE__ROLES = eINSTANCE.getDataLoose_Roles();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LOOSE__COUNTS = eINSTANCE.getDataLoose_Counts();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.DataRenamedImpl <em>Data Renamed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.DataRenamedImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataRenamed()
		 * @generated
		 */
		EClass DATA_RENAMED = eINSTANCE.getDataRenamed();

		/**
		 * The meta object literal for the '<em><b>Partnership</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_RENAMED__PARTNERSHIP = eINSTANCE.getDataRenamed_Partnership();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_RENAMED__NAMES = eINSTANCE.getDataRenamed_Names();

		/**
		 * The meta object literal for the '<em><b>Sure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_RENAMED__SURE = eINSTANCE.getDataRenamed_Sure();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.impl.DataLeftOutImpl <em>Data Left Out</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.impl.DataLeftOutImpl
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDataLeftOut()
		 * @generated
		 */
		EClass DATA_LEFT_OUT = eINSTANCE.getDataLeftOut();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LEFT_OUT__REASON = eINSTANCE.getDataLeftOut_Reason();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LEFT_OUT__FILE = eINSTANCE.getDataLeftOut_File();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LEFT_OUT__SUBJECT = eINSTANCE.getDataLeftOut_Subject();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LEFT_OUT__MESSAGE = eINSTANCE.getDataLeftOut_Message();

		/**
		 * The meta object literal for the '<em><b>Cure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_LEFT_OUT__CURE = eINSTANCE.getDataLeftOut_Cure();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.Axis <em>Axis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.Axis
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getAxis()
		 * @generated
		 */
		EEnum AXIS = eINSTANCE.getAxis();

		/**
		 * The meta object literal for the '{@link org.parapet.model.comparison.Sorting <em>Sorting</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.comparison.Sorting
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getSorting()
		 * @generated
		 */
		EEnum SORTING = eINSTANCE.getSorting();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.parapet.model.comparison.impl.ComparisonPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

	}

} //ComparisonPackage
